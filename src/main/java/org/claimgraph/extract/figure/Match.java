package org.claimgraph.extract.figure;

import java.util.Optional;
import org.claimgraph.claim.Finding;
import org.claimgraph.claim.Measure;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.Amount;

/**
 * An amount of people and the word that says what befell them: "12" and "killed".
 *
 * @param amount the number
 * @param measure what befell them
 * @param outcome the word that says so
 * @param finding the rule that joined the two
 * @param whole the amount that these people are a part of
 */
record Match(Amount amount, Measure measure, Token outcome, Finding finding, Optional<Amount> whole) {

    /** The same as a part of the people that {@code other} counts, or is itself a part of. */
    Match partOf(Match other) {
        return new Match(
                amount, measure, outcome, finding, Optional.of(other.whole().orElse(other.amount())));
    }

    /** Whether the number is what a count was before: "to 104, up from 40 a day earlier". */
    boolean superseded() {
        return superseded(amount);
    }

    /** The same of a number that has no match yet. */
    static boolean superseded(Amount amount) {
        Token first = amount.tokens().getFirst();
        return first.sentence()
                .beside(first, -1)
                .filter(t -> t.lower().equals("from"))
                .isPresent();
    }

    /** Whether the number is that of a toll: "the death toll rose to 31". */
    boolean toll() {
        return finding.rule().equals(TollNumber.NAME);
    }
}
