// Links revisions to the ones that they follow.
// Parameters: rows, each {from, to} (ids of revisions)
// Columns: none
UNWIND $rows AS row
MATCH (later:Revision {id: row.from})
MATCH (earlier:Revision {id: row.to})
CREATE (later)-[:FOLLOWS]->(earlier)
