// Lists current articles, latest publication first; an earlier revision has no rank.
CREATE INDEX articles_in_order IF NOT EXISTS
FOR (n:Revision) ON (n.rank)
