package org.claimgraph.extract.figure;

import static org.claimgraph.extract.figure.Outcomes.Use.HARM;
import static org.claimgraph.extract.figure.Outcomes.Use.SITUATION;
import static org.claimgraph.extract.figure.Outcomes.Use.STATE;
import static org.claimgraph.extract.figure.Outcomes.Use.SUFFER;

import java.util.Optional;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.Amount;

/** A modifier says what befell: "12 people killed on Friday", "21 injured farmers", "nine who drowned", "two with burns". */
final class ModifiedPeople implements FigureRule {

    @Override
    public String name() {
        return "modified-people";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public Optional<Link> link(Amount amount) {
        return of(amount.top());
    }

    /** What the modifiers of {@code top} say. */
    static Optional<Link> of(Token top) {
        return top.children("amod", "acl", "acl:relcl", "dep", "advmod", "xcomp", "compound").stream()
                .flatMap(m -> modifier(m).stream())
                .findFirst()
                .or(() -> situated(top));
    }

    private static Optional<Link> modifier(Token m) {
        return Link.of(Outcomes.of(m, STATE), m)
                .or(() -> Link.of(Outcomes.of(m, SUFFER), m).filter(l -> m.verb()))
                .or(() -> participle(m))
                .or(() -> m.children("xcomp", "advmod", "dep").stream()
                        .flatMap(c -> Link.of(Outcomes.of(c, STATE), c).stream())
                        .findFirst());
    }

    /** "who killed" is no victim: a verb with an object, or in an active form, tells of the doer. */
    private static Optional<Link> participle(Token m) {
        boolean passive = m.child("aux:pass").isPresent()
                || (m.relation().equals("acl") && m.pos().equals("VBN"));
        if (!passive) return Optional.empty();
        return Link.of(Outcomes.ofPhrase(m), m).or(() -> Link.of(Outcomes.of(m, HARM), m));
    }

    /** "nine miners beneath rubble", "two with burns". */
    private static Optional<Link> situated(Token top) {
        return top.children("nmod", "obl").stream()
                .filter(n -> n.child("case")
                        .filter(c -> c.lower().matches("with|under|in|beneath"))
                        .isPresent())
                .flatMap(n -> Link.of(Outcomes.of(n, SITUATION), n).stream())
                .findFirst();
    }
}
