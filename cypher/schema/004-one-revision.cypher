// A revision is kept once, however often it is taken in.
CREATE CONSTRAINT one_revision IF NOT EXISTS
FOR (n:Revision) REQUIRE n.id IS UNIQUE
