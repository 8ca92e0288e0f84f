// Takes revisions out of the lists, because a later text of their article came.
// Parameters: revisions (ids)
// Columns: none
UNWIND $revisions AS id
MATCH (r:Revision {id: id})
MATCH (ledger:Ledger {id: 'claims'})
SET r.current = false,
    ledger.statements = ledger.statements - r.statements,
    ledger.figures = ledger.figures - r.figures
REMOVE r.rank
