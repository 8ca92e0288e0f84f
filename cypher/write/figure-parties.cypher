// Links figures to the party that their source speaks for.
// Parameters: rows, each {from (id of a figure), to (id of a party)}
// Columns: none
UNWIND $rows AS row
MATCH (from:Figure {id: row.from})
MATCH (to:Party {id: row.to})
CREATE (from)-[:MADE_FOR]->(to)
