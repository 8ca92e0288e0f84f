// Lists the figures that one source gives, already in order.
CREATE INDEX figures_by_source IF NOT EXISTS
FOR (n:Figure) ON (n.sourceId, n.rank)
