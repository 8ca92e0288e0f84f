// Lists what was said for one party, already in order.
CREATE INDEX statements_by_party IF NOT EXISTS
FOR (n:Statement) ON (n.partyId, n.rank)
