// Removes all but the schema's own nodes, and sets the ledger to zero.
MATCH (ledger:Ledger)
SET ledger.articles = 0, ledger.statements = 0, ledger.figures = 0
WITH ledger
MATCH (n)
WHERE NOT n:Ledger AND NOT n:Migration
DETACH DELETE n
