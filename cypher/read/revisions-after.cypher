// Which revisions come next, by article and then by number?
// Parameters: after (sequence of the last one seen, "" at first), limit
// Columns: id, sequence
MATCH (r:Revision)
USING INDEX r:Revision(sequence)
WHERE r.sequence > $after
RETURN r.id AS id, r.sequence AS sequence
ORDER BY sequence
LIMIT $limit
