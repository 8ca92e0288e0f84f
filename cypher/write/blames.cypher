// Links figures to the party that is said to have done it.
// Parameters: rows, each {from (id of a figure), to (id of a party)}
// Columns: none
UNWIND $rows AS row
MATCH (from:Figure {id: row.from})
MATCH (to:Party {id: row.to})
CREATE (from)-[:BLAMES]->(to)
