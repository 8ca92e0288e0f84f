// Counts the articles of parties and places anew that revisions name no longer.
// Parameters: revisions (ids)
// Columns: none
UNWIND $revisions AS id
MATCH (:Revision {id: id})-[:NAMES]->(n:Party|Place)
WITH n, count(*) AS gone
SET n.articles = n.articles - gone
