// How much does the graph hold, of every kind?
// Parameters: none
// Columns: nodes, relationships (numbers)
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
RETURN nodes, relationships
