// Finds statements by the words of their content; every word counts, also "the".
CREATE FULLTEXT INDEX statements_by_words IF NOT EXISTS
FOR (n:Statement) ON EACH [n.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
