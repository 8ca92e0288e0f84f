// Which schema files have been applied?
// Parameters: none
// Columns: name, sha256
MATCH (m:Migration)
RETURN m.name AS name, m.sha256 AS sha256
