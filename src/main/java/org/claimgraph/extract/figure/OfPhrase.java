package org.claimgraph.extract.figure;

import static org.claimgraph.extract.figure.Outcomes.Use.BODY;
import static org.claimgraph.extract.figure.Outcomes.Use.EVENT;

import java.util.Optional;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.Amount;

/** A noun before "of" says what befell: "the deaths of four divers", "the bodies of 12 men", "cost the lives of nine". */
final class OfPhrase implements FigureRule {

    @Override
    public String name() {
        return "of-phrase";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public Optional<Link> link(Amount amount) {
        return of(amount.top());
    }

    /** What the noun says that {@code top} hangs on by "of". */
    static Optional<Link> of(Token top) {
        boolean of = top.is("nmod", "obl")
                && top.child("case").filter(c -> c.lower().matches("of|to")).isPresent();
        return of ? top.head().flatMap(OfPhrase::noun) : Optional.empty();
    }

    private static Optional<Link> noun(Token noun) {
        if (noun.lemma().equals("life") || noun.lemma().equals("loss")) return lives(noun);
        return noun.noun() ? Link.of(Outcomes.of(noun, EVENT, BODY), noun) : Optional.empty();
    }

    private static Optional<Link> lives(Token noun) {
        return noun.head().flatMap(verb -> Link.of(Outcomes.ofPhrase(verb), verb));
    }
}
