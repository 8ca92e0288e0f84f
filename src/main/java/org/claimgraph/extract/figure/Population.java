package org.claimgraph.extract.figure;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.Amount;

/** Whom a number counts, as written: "Mexican nationals" of "six Mexican nationals", "passengers" of "33 of the passengers". */
final class Population {

    private Population() {}

    /** The span of the counted noun with the words that narrow it down; empty where the number stands alone. */
    static Optional<Span> of(Amount amount) {
        Optional<Token> noun = amount.noun();
        Optional<Token> counted = noun.filter(n -> n.child("nmod").isPresent() && !People.surely(n))
                .flatMap(Population::whose)
                .or(() -> noun)
                .or(() -> whose(amount.head()));
        return counted.filter(n -> n.noun()).map(n -> phrase(n, amount));
    }

    /** The people after "of": "hundreds of residents", "83 deaths of children". */
    private static Optional<Token> whose(Token head) {
        return head.children("nmod").stream()
                .filter(n -> n.child("case").filter(c -> c.lower().equals("of")).isPresent())
                .filter(Token::noun)
                .findFirst();
    }

    private static Span phrase(Token noun, Amount amount) {
        List<Token> words = noun.sentence().tokens().stream()
                .filter(t -> t == noun || (narrows(t, noun) && !amount.tokens().contains(t)))
                .filter(t -> t == noun || t.index() > amount.tokens().getLast().index())
                .toList();
        return Span.around(words.getFirst().span(), words.getLast().span());
    }

    private static boolean narrows(Token t, Token noun) {
        return t.is("amod", "compound")
                && t.index() < noun.index()
                && t.head().filter(h -> h == noun).isPresent();
    }
}
