// Walks through every revision by article and number.
CREATE INDEX revisions_in_order IF NOT EXISTS
FOR (n:Revision) ON (n.sequence)
