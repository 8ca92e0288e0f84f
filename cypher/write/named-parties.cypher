// Notes which parties a revision names, and what it calls them.
// Parameters: rows, each {revision, id, properties}
// Columns: none
UNWIND $rows AS row
MATCH (r:Revision {id: row.revision})
MATCH (n:Party {id: row.id})
CREATE (r)-[names:NAMES]->(n)
SET names = row.properties
