// What was read out of these revisions?
// Parameters: revisions (ids, each once)
// Columns: revision, text (nodes), statements, figures (lists of nodes, in their order), parties, places (lists of
//   relationships that bear what the revision calls them, in their order); by article and number of revision
UNWIND $revisions AS id
MATCH (r:Revision {id: id})-[:HAS_TEXT]->(t:Text)
RETURN r AS revision, t AS text,
  COLLECT { MATCH (r)-[:HOLDS]->(s:Statement) RETURN s ORDER BY s.position } AS statements,
  COLLECT { MATCH (r)-[:HOLDS]->(f:Figure) RETURN f ORDER BY f.position } AS figures,
  COLLECT { MATCH (r)-[names:NAMES]->(:Party) RETURN names ORDER BY names.position } AS parties,
  COLLECT { MATCH (r)-[names:NAMES]->(:Place) RETURN names ORDER BY names.position } AS places
ORDER BY r.sequence
