// Adds to the count of what the graph holds.
// Parameters: articles, statements, figures (numbers)
// Columns: none
MATCH (ledger:Ledger {id: 'claims'})
SET ledger.articles = ledger.articles + $articles,
    ledger.statements = ledger.statements + $statements,
    ledger.figures = ledger.figures + $figures
