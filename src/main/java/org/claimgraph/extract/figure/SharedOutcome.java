package org.claimgraph.extract.figure;

import java.util.Optional;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.Amount;

/** What befell one phrase befell those joined to it: "killed fourteen civilians, five soldiers and one sailor". */
final class SharedOutcome implements FigureRule {

    private static final int DEEPEST = 4;

    @Override
    public String name() {
        return "shared-outcome";
    }

    @Override
    public double confidence() {
        return 0.85;
    }

    @Override
    public Optional<Link> link(Amount amount) {
        Token top = amount.top();
        for (int i = 0; i < DEEPEST && joined(top) && top.head().isPresent(); i++) {
            top = top.head().get();
            Optional<Link> link = direct(top);
            if (link.isPresent()) return link;
        }
        return Optional.empty();
    }

    private static boolean joined(Token t) {
        return t.is("conj", "appos", "list", "dep", "nummod", "compound")
                || (t.is("nmod")
                        && t.child("case")
                                .filter(c -> c.lower().matches("of|including|among|from"))
                                .isPresent());
    }

    private static Optional<Link> direct(Token top) {
        if (top.verb()) return Optional.empty();
        return Victim.of(top).or(() -> ModifiedPeople.of(top)).or(() -> OfPhrase.of(top));
    }
}
