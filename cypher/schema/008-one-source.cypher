// A source is one node across all articles.
CREATE CONSTRAINT one_source IF NOT EXISTS
FOR (n:Source) REQUIRE n.id IS UNIQUE
