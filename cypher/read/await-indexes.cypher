// Waits until every index can be used, 60 seconds at most.
// Parameters: none
// Columns: none
CALL db.awaitIndexes(60)
