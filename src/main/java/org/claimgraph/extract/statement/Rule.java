package org.claimgraph.extract.statement;

import java.util.Locale;
import org.claimgraph.claim.Finding;

/**
 * The rules that find statements, with the share of their finds that is expected to be right: "according to officials" is
 * hardly ever misread.
 */
enum Rule {
    /** A quotation with reporting words of its own: {@code "The road is closed," police said}. */
    QUOTATION(0.9),
    /** A quotation that goes on after one with reporting words: {@code "We wait," she said. "We have no choice."} */
    QUOTATION_CONTINUED(0.85),
    /** "according to officials", "per the ministry". */
    ACCORDING_TO(0.89),
    /** "said that the road was closed". */
    CLAUSE(0.83),
    /** "The road was closed, police said". */
    PARENTHETICAL(0.8),
    /** "urged residents to leave". */
    URGING(0.75),
    /** "pledged to leave". */
    INFINITIVE(0.7),
    /** "described the raid as a crime". */
    DESCRIPTION(0.7),
    /** "accused the army of firing on a convoy". */
    CHARGE(0.75),
    /** "warned of floods". */
    TOPIC(0.6),
    /** "denied the report". */
    OBJECT(0.55),
    /** "put the toll at 12". */
    TOLL(0.6),
    /** "a claim that the road was closed". */
    NOUN(0.55),
    /** "citing witnesses". */
    CITING(0.6),
    /** Reporting words whose sentence the parser misread. */
    WORD_ORDER(0.5),
    /** "declined to comment". */
    NO_COMMENT(0.85);

    private final double confidence;

    Rule(double confidence) {
        this.confidence = confidence;
    }

    /** The rule's name, lower case with hyphens, and its confidence. */
    Finding finding() {
        return new Finding(name().toLowerCase(Locale.ROOT).replace('_', '-'), confidence);
    }
}
