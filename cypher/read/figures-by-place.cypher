// Which figures tell of a place or of places within it, latest publication first?
// Each of the places is read in order and no further than needed, then the few are merged.
// Parameters: after, until (ranks, exclusive), limit; measure, place, source (ids), population (list of words), periodKind,
//   from, to (days), min (number), each null where it does not filter
// Columns: claim, revision (nodes), in the order of rank
MATCH (:Place {id: $place})<-[:LIES_IN*0..5]-(inner:Place)
WITH DISTINCT inner
CALL (inner) {
  MATCH (claim:Figure)
  USING INDEX claim:Figure(placeId, rank)
  WHERE claim.placeId = inner.id AND claim.rank > $after AND claim.rank < $until
    AND ($measure IS NULL OR claim.measure = $measure)
    AND ($source IS NULL OR claim.sourceId = $source)
    AND ($population IS NULL OR all(word IN $population WHERE word IN claim.populationWords))
    AND ($periodKind IS NULL OR claim.periodKind = $periodKind)
    AND ($from IS NULL OR claim.lastDay >= $from)
    AND ($to IS NULL OR claim.firstDay <= $to)
    AND ($min IS NULL OR claim.high IS NULL OR claim.high >= $min)
  RETURN claim ORDER BY claim.placeId, claim.rank LIMIT $limit
}
WITH claim ORDER BY claim.rank LIMIT $limit
MATCH (claim)<-[:HOLDS]-(r:Revision)
RETURN claim, r AS revision
ORDER BY claim.rank
