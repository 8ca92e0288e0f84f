// Links statements to the places that they name or that they were made in.
// Parameters: rows, each {from (id of a statement), to (id of a place), rank (of the statement, missing where it is not current)}
// Columns: none
UNWIND $rows AS row
MATCH (s:Statement {id: row.from})
MATCH (p:Place {id: row.to})
CREATE (s)-[m:MENTIONS]->(p)
SET m = {placeId: row.to, rank: row.rank}
