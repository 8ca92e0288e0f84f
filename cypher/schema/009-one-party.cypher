// A party is one node across all articles.
CREATE CONSTRAINT one_party IF NOT EXISTS
FOR (n:Party) REQUIRE n.id IS UNIQUE
