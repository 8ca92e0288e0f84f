// Which figures count this, latest publication first?
// The order names the filtered property first, so that the index gives it without sorting.
// Parameters: after, until (ranks, exclusive), limit; measure, place, source (ids), population (list of words), periodKind,
//   from, to (days), min (number), each null where it does not filter
// Columns: claim, revision (nodes), in the order of rank
MATCH (claim:Figure)
USING INDEX claim:Figure(measure, rank)
WHERE claim.measure = $measure AND claim.rank > $after AND claim.rank < $until
  AND ($source IS NULL OR claim.sourceId = $source)
  AND ($population IS NULL OR all(word IN $population WHERE word IN claim.populationWords))
  AND ($periodKind IS NULL OR claim.periodKind = $periodKind)
  AND ($from IS NULL OR claim.lastDay >= $from)
  AND ($to IS NULL OR claim.firstDay <= $to)
  AND ($min IS NULL OR claim.high IS NULL OR claim.high >= $min)
WITH claim ORDER BY claim.measure, claim.rank LIMIT $limit
MATCH (claim)<-[:HOLDS]-(r:Revision)
RETURN claim, r AS revision
ORDER BY claim.rank
