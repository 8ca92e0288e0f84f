// Lists the figures of one measure, already in order.
CREATE INDEX figures_by_measure IF NOT EXISTS
FOR (n:Figure) ON (n.measure, n.rank)
