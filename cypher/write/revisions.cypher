// Creates revisions with their texts, and the articles that are new.
// Parameters: rows, each {article, revision (properties), text (properties)}
// Columns: none
UNWIND $rows AS row
MERGE (a:Article {id: row.article})
CREATE (a)-[:HAS_REVISION]->(r:Revision)-[:HAS_TEXT]->(t:Text)
SET r = row.revision, t = row.text
