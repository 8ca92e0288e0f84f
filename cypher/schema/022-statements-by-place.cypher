// Lists the statements about or from one place, already in order: a statement names several places, so that the
// relationships are indexed, not the nodes.
CREATE INDEX statements_by_place IF NOT EXISTS
FOR ()-[m:MENTIONS]-() ON (m.placeId, m.rank)
