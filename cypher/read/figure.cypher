// Which figure has this id?
// Parameters: id
// Columns: claim, revision (nodes)
MATCH (claim:Figure {id: $id})<-[:HOLDS]-(r:Revision)
RETURN claim, r AS revision
