// Which places do current articles name, by name?
// Parameters: after (id of the last one seen, "" at first), limit
// Columns: thing (node)
MATCH (n:Place)
USING INDEX n:Place(id)
WHERE n.id > $after AND n.articles > 0
RETURN n AS thing
ORDER BY n.id
LIMIT $limit
