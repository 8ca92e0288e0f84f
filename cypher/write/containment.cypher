// Links places to the larger places that they are said to lie in, which are made known where they are not.
// Parameters: rows, each {id, withinId, within (name)}
// Columns: none
UNWIND $rows AS row
MATCH (inner:Place {id: row.id})
MERGE (outer:Place {id: row.withinId})
ON CREATE SET outer.name = row.within, outer.aliases = [], outer.articles = 0
MERGE (inner)-[:LIES_IN]->(outer)
SET inner.within = CASE WHEN inner.within < row.within THEN inner.within ELSE row.within END
