// Which texts of an article are kept?
// Parameters: article (id)
// Columns: revision (node), newest first
MATCH (:Article {id: $article})-[:HAS_REVISION]->(r:Revision)
RETURN r AS revision
ORDER BY r.number DESC
