// Links figures to the place where it happened.
// Parameters: rows, each {from (id of a figure), to (id of a place)}
// Columns: none
UNWIND $rows AS row
MATCH (from:Figure {id: row.from})
MATCH (to:Place {id: row.to})
CREATE (from)-[:HAPPENED_IN]->(to)
