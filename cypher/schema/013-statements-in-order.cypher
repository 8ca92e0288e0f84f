// Lists current statements, latest publication first.
CREATE INDEX statements_in_order IF NOT EXISTS
FOR (n:Statement) ON (n.rank)
