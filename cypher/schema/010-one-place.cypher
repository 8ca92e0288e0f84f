// A place is one node across all articles.
CREATE CONSTRAINT one_place IF NOT EXISTS
FOR (n:Place) REQUIRE n.id IS UNIQUE
