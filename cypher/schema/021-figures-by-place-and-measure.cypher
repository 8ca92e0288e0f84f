// Lists the figures of one measure at one place, already in order.
CREATE INDEX figures_by_place_and_measure IF NOT EXISTS
FOR (n:Figure) ON (n.placeId, n.measure, n.rank)
