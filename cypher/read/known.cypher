// Which of these revisions are kept?
// Parameters: revisions (ids)
// Columns: id
UNWIND $revisions AS id
MATCH (r:Revision {id: id})
RETURN r.id AS id
