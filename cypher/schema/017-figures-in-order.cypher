// Lists current figures, latest publication first.
CREATE INDEX figures_in_order IF NOT EXISTS
FOR (n:Figure) ON (n.rank)
