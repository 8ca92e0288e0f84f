// Records that a schema file was applied.
// Parameters: name (string), sha256 (string), at (datetime)
// Columns: none
MERGE (m:Migration {name: $name})
ON CREATE SET m.sha256 = $sha256, m.at = $at
