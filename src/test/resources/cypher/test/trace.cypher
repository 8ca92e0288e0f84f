// Leaves a trace, so that a test can see that a schema file was applied.
MERGE (:Migration {name: '998-trace'})
