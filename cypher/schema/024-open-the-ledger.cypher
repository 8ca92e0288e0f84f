// Begins the count of what the graph holds.
MERGE (ledger:Ledger {id: 'claims'})
ON CREATE SET ledger.articles = 0, ledger.statements = 0, ledger.figures = 0
