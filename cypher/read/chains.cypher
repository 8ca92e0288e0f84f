// Which revisions do these articles have?
// Parameters: articles (ids)
// Columns: article, revision (ids), oldest revision first
UNWIND $articles AS id
MATCH (a:Article {id: id})-[:HAS_REVISION]->(r:Revision)
RETURN a.id AS article, r.id AS revision
ORDER BY r.number
