// What does the graph hold, counting current revisions only?
// Parameters: none
// Columns: articles, statements, figures, parties, places
MATCH (ledger:Ledger {id: 'claims'})
RETURN ledger.articles AS articles, ledger.statements AS statements, ledger.figures AS figures,
  COUNT { MATCH (n:Party) WHERE n.articles > 0 } AS parties,
  COUNT { MATCH (n:Place) WHERE n.articles > 0 } AS places
