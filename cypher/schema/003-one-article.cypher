// A article is kept once, however often it is taken in.
CREATE CONSTRAINT one_article IF NOT EXISTS
FOR (n:Article) REQUIRE n.id IS UNIQUE
