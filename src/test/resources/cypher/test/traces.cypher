// Which traces did schema files of tests leave?
// Columns: traces
MATCH (m:Migration)
WHERE m.name IN ['998-trace', '999-test']
RETURN count(m) AS traces
