package org.claimgraph.extract.time;

import java.util.List;

/** A number as it stands before a unit of time: "24" in "24 hours", "three" in "three days". */
final class SmallNumber {

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Digits, a word up to "twelve", or an article, without a group. */
    static final String ANY = "(?:\\d{1,3}|an?|" + String.join("|", WORDS) + ")";

    private SmallNumber() {}

    /** The value of what {@link #ANY} matched, in lower case; an article is one. */
    static long value(String word) {
        if (word.equals("a") || word.equals("an")) return 1;
        int spelled = WORDS.indexOf(word);
        return spelled >= 0 ? spelled : Long.parseLong(word);
    }
}
