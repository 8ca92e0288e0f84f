// There is one ledger, whose write lock lets one writer in at a time.
CREATE CONSTRAINT one_ledger IF NOT EXISTS
FOR (n:Ledger) REQUIRE n.id IS UNIQUE
