// Which statement has this id?
// Parameters: id
// Columns: claim, revision (nodes)
MATCH (claim:Statement {id: $id})<-[:HOLDS]-(r:Revision)
RETURN claim, r AS revision
