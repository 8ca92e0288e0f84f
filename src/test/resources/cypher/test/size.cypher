// How many nodes are there beside the schema's own?
// Columns: nodes
MATCH (n)
WHERE NOT n:Ledger AND NOT n:Migration
RETURN count(n) AS nodes
