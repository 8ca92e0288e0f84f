package org.claimgraph.extract.figure;

import static org.claimgraph.extract.figure.Outcomes.Use.BODY;
import static org.claimgraph.extract.figure.Outcomes.Use.EVENT;
import static org.claimgraph.extract.figure.Outcomes.Use.STATE;

import java.util.Optional;
import org.claimgraph.claim.Measure;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.Amount;

/** The counted noun says itself what befell: "83 deaths", "47 bodies", "30 wounded", "12 dead". */
final class CountedOutcome implements FigureRule {

    @Override
    public String name() {
        return "counted-outcome";
    }

    @Override
    public double confidence() {
        return 0.95;
    }

    @Override
    public Optional<Link> link(Amount amount) {
        Optional<Token> next = amount.head().sentence().beside(amount.tokens().getLast(), 1);
        return amount.noun().flatMap(CountedOutcome::noun).or(() -> next.flatMap(CountedOutcome::bare));
    }

    private static Optional<Link> noun(Token noun) {
        return Link.of(Outcomes.of(noun, EVENT, BODY), noun);
    }

    /** "12 dead", "30 wounded, 4 missing": an adjective right after the number and no noun after it. */
    private static Optional<Link> bare(Token next) {
        Optional<Measure> measure = Outcomes.of(next, STATE);
        boolean ends = next.child("obj").isEmpty()
                && next.sentence()
                        .beside(next, 1)
                        .filter(t -> t.noun() || t.pos().equals("JJ"))
                        .isEmpty();
        return ends ? Link.of(measure, next) : Optional.empty();
    }
}
