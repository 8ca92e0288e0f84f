// Takes the claims of revisions out of the lists.
// Parameters: revisions (ids)
// Columns: none
UNWIND $revisions AS id
MATCH (:Revision {id: id})-[:HOLDS]->(claim:Statement|Figure)
SET claim.current = false
REMOVE claim.rank
WITH claim
MATCH (claim)-[m:MENTIONS]->()
REMOVE m.rank
