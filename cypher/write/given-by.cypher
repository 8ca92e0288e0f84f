// Links figures to the source that gives them.
// Parameters: rows, each {from (id of a figure), to (id of a source)}
// Columns: none
UNWIND $rows AS row
MATCH (from:Figure {id: row.from})
MATCH (to:Source {id: row.to})
CREATE (from)-[:GIVEN_BY]->(to)
