// Notes which places a revision names, and what it calls them.
// Parameters: rows, each {revision, id, properties}
// Columns: none
UNWIND $rows AS row
MATCH (r:Revision {id: row.revision})
MATCH (n:Place {id: row.id})
CREATE (r)-[names:NAMES]->(n)
SET names = row.properties
