// A statement is kept once, however often it is taken in.
CREATE CONSTRAINT one_statement IF NOT EXISTS
FOR (n:Statement) REQUIRE n.id IS UNIQUE
