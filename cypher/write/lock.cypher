// Waits until no other writer is at work: setting any property takes the node's write lock until the transaction ends.
// The value is always the same; one that is read first might be out of date by the time the lock is there.
// Parameters: none
// Columns: none
MATCH (ledger:Ledger {id: 'claims'})
SET ledger.lock = true
