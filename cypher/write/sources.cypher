// Makes the sources of a batch known; of several spellings and kinds the first in order is kept.
// Parameters: rows, each {id, name, kind}
// Columns: none
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
ON CREATE SET n.name = row.name, n.kind = row.kind
SET n.name = CASE WHEN row.name < n.name THEN row.name ELSE n.name END,
    n.kind = CASE WHEN row.kind < n.kind THEN row.kind ELSE n.kind END
