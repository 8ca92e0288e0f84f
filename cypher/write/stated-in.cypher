// Links figures to the statements that they stand in.
// Parameters: rows, each {from (id of a figure), to (id of a statement)}
// Columns: none
UNWIND $rows AS row
MATCH (from:Figure {id: row.from})
MATCH (to:Statement {id: row.to})
CREATE (from)-[:STATED_IN]->(to)
