// Does the graph answer?
// Parameters: none
// Columns: answer (1)
RETURN 1 AS answer
