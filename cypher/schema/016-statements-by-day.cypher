// Finds what was said in a stretch of days.
CREATE INDEX statements_by_day IF NOT EXISTS
FOR (n:Statement) ON (n.saidOn)
