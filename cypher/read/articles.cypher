// Which articles are there, latest publication first?
// Parameters: after (rank of the last one seen, "" at first), limit
// Columns: revision (node)
MATCH (r:Revision)
USING INDEX r:Revision(rank)
WHERE r.rank > $after
RETURN r AS revision
ORDER BY r.rank
LIMIT $limit
