// Every file of this folder is recorded once.
CREATE CONSTRAINT one_migration IF NOT EXISTS
FOR (n:Migration) REQUIRE n.name IS UNIQUE
