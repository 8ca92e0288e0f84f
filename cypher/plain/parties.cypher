// Creates parties without looking whether they are there, for the benchmark.
// Parameters: rows, each the properties of one node
// Columns: none
UNWIND $rows AS row
CREATE (n:Party)
SET n = row
