package org.claimgraph.extract.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One way of writing when, such as a weekday's name: which words it takes and which days they mean. */
interface TimeExpression {

    /** The words, letter case as in the article. */
    Pattern pattern();

    /** The days meant by words that matched; empty where the reference does not tell, or the date is none. */
    Optional<Stretch> read(MatchResult words, Reference reference);
}
