// Makes the parties of a batch known, and adds what it calls them. Of several spellings of one name the first in order
// is kept, and of very many aliases the first hundred, so that the order of taking in makes no difference.
// Parameters: rows, each {id, name, names (list, the name among them), articles (number of current ones)}
// Columns: none
UNWIND $rows AS row
MERGE (n:Party {id: row.id})
ON CREATE SET n.name = row.name, n.aliases = [], n.articles = 0
WITH n, row
CALL (n, row) {
  UNWIND n.aliases + row.names AS alias
  WITH DISTINCT alias ORDER BY alias LIMIT 100
  RETURN collect(alias) AS aliases
}
SET n.name = CASE WHEN row.name < n.name THEN row.name ELSE n.name END,
    n.aliases = aliases,
    n.articles = n.articles + row.articles
