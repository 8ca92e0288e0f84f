// What was said about or in a place, latest publication first?
// The order names the filtered property first, so that the index gives it without sorting.
// Parameters: after, until (ranks, exclusive), limit; speaker, party, place (ids), mode, saidFrom, saidTo (days),
//   words (query of the full-text index), each null where it does not filter
// Columns: claim, revision (nodes), in the order of rank
MATCH (claim:Statement)-[m:MENTIONS]->()
USING INDEX m:MENTIONS(placeId, rank)
WHERE m.placeId = $place AND m.rank > $after AND m.rank < $until
  AND ($speaker IS NULL OR claim.speakerId = $speaker)
  AND ($party IS NULL OR claim.partyId = $party)
  AND ($mode IS NULL OR claim.mode = $mode)
  AND ($saidFrom IS NULL OR claim.saidOn >= $saidFrom)
  AND ($saidTo IS NULL OR claim.saidOn <= $saidTo)
WITH claim, m ORDER BY m.placeId, m.rank LIMIT $limit
MATCH (claim)<-[:HOLDS]-(r:Revision)
RETURN claim, r AS revision
ORDER BY claim.rank
