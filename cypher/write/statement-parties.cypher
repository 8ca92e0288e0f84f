// Links statements to the party that their speaker speaks for.
// Parameters: rows, each {from (id of a statement), to (id of a party)}
// Columns: none
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Party {id: row.to})
CREATE (from)-[:MADE_FOR]->(to)
