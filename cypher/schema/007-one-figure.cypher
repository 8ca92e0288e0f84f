// A figure is kept once, however often it is taken in.
CREATE CONSTRAINT one_figure IF NOT EXISTS
FOR (n:Figure) REQUIRE n.id IS UNIQUE
