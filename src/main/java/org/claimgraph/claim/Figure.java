package org.claimgraph.claim;

import java.util.Locale;
import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * How many people something befell, by whose count: 1,200 killed on 7 October 2023, by Israel's account.
 *
 * @param evidence the one span is the number with its counted noun and outcome word
 * @param number the number words alone: "1,200"
 * @param count the number with its bounds
 * @param measure what befell them
 * @param population the counted noun as written: "people", "Palestinians"; empty where there is none
 * @param attributedTo who gives the figure; empty for the report's own voice, which corroborates nobody
 * @param place where it happened, the most specific place that the article ties to it
 * @param period the time that is counted
 * @param basis how the count came about, as far as the words say
 * @param partOf the id of the figure whose people these are a part of: "14 of them children"
 * @param blamed who is said to have done it
 * @param statedIn the id of the statement that the figure stands in
 */
public record Figure(
        String id,
        Evidence evidence,
        Finding finding,
        Span number,
        Count count,
        Measure measure,
        Optional<String> population,
        Optional<Source.Mention> attributedTo,
        Optional<Place> place,
        Period period,
        Basis basis,
        Optional<String> partOf,
        Optional<Party> blamed,
        Optional<String> statedIn)
        implements Claim {

    /** How a count came about, as far as the words say. */
    public enum Basis {
        /** Nothing is said of it: it is told as what happened. */
        OCCURRED,
        /** "registered", "recorded". */
        REGISTERED,
        /** "confirmed", "verified". */
        CONFIRMED,
        /** "estimated", "believed", "feared", "projected". */
        ESTIMATED;

        /** The name in lower case, as in JSON and CSV. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
