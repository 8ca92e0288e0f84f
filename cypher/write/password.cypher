// Gives the only user of the embedded server the password of this start. Runs on the system database.
// Parameters: password (string)
// Columns: none
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
