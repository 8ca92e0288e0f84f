// What did somebody say, latest publication first?
// The order names the filtered property first, so that the index gives it without sorting.
// Parameters: after, until (ranks, exclusive), limit; speaker, party, place (ids), mode, saidFrom, saidTo (days),
//   words (query of the full-text index), each null where it does not filter
// Columns: claim, revision (nodes), in the order of rank
MATCH (claim:Statement)
USING INDEX claim:Statement(speakerId, rank)
WHERE claim.speakerId = $speaker AND claim.rank > $after AND claim.rank < $until
  AND ($party IS NULL OR claim.partyId = $party)
  AND ($place IS NULL OR $place IN claim.placeIds OR claim.saidInId = $place)
  AND ($mode IS NULL OR claim.mode = $mode)
  AND ($saidFrom IS NULL OR claim.saidOn >= $saidFrom)
  AND ($saidTo IS NULL OR claim.saidOn <= $saidTo)
WITH claim ORDER BY claim.speakerId, claim.rank LIMIT $limit
MATCH (claim)<-[:HOLDS]-(r:Revision)
RETURN claim, r AS revision
ORDER BY claim.rank
