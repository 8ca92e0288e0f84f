// Creates statements under their revisions, each with its speaker.
// Parameters: rows, each {revision, speaker, properties}
// Columns: none
UNWIND $rows AS row
MATCH (r:Revision {id: row.revision})
MATCH (speaker:Source {id: row.speaker})
CREATE (r)-[:HOLDS]->(s:Statement)-[:SAID_BY]->(speaker)
SET s = row.properties
