// Which is the current revision of an article?
// Parameters: article (id)
// Columns: id
MATCH (:Article {id: $article})-[:HAS_REVISION]->(r:Revision)
WHERE r.current
RETURN r.id AS id
