// Links statements to the statements that report them.
// Parameters: rows, each {from (id of a statement), to (id of a statement)}
// Columns: none
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Statement {id: row.to})
CREATE (from)-[:REPORTED_IN]->(to)
