// Creates figures under their revisions.
// Parameters: rows, each {revision, properties}
// Columns: none
UNWIND $rows AS row
MATCH (r:Revision {id: row.revision})
CREATE (r)-[:HOLDS]->(f:Figure)
SET f = row.properties
