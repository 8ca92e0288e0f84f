// Lists the figures of one place, already in order.
CREATE INDEX figures_by_place IF NOT EXISTS
FOR (n:Figure) ON (n.placeId, n.rank)
