// Links figures to the figures whose people they are a part of.
// Parameters: rows, each {from (id of a figure), to (id of a figure)}
// Columns: none
UNWIND $rows AS row
MATCH (from:Figure {id: row.from})
MATCH (to:Figure {id: row.to})
CREATE (from)-[:PART_OF]->(to)
