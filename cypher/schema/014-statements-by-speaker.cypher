// Lists what one speaker said, already in order.
CREATE INDEX statements_by_speaker IF NOT EXISTS
FOR (n:Statement) ON (n.speakerId, n.rank)
