// A revision has one text; the text bears its revision's id.
CREATE CONSTRAINT one_text IF NOT EXISTS
FOR (n:Text) REQUIRE n.id IS UNIQUE
