package org.claimgraph.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Count;
import org.claimgraph.claim.Count.Qualifier;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;

/** Finds the amounts that no number word tells: "no" deaths, "nobody", "a" man, a "ninth" death. */
public final class ImpliedAmounts {

    private static final Map<String, Long> ORDINALS = WordList.values("ordinals.txt");
    private static final Set<String> NOBODY = Set.of("nobody", "none");
    private static final Set<String> TOLLED = Set.of("death", "fatality", "victim", "casualty");

    private ImpliedAmounts() {}

    /** "no deaths", "no one", "none": amounts of zero, in order. */
    public static List<Amount> zeros(Sentence sentence, Parsed parsed) {
        List<Amount> zeros = new ArrayList<>();
        for (Token t : sentence.tokens()) {
            List<Token> words = zero(t);
            if (!words.isEmpty()) zeros.add(amount(words, 0, parsed));
        }
        return zeros;
    }

    /** "a man", "an infant": amounts of one, in order; whether they are news of their own is for others to say. */
    public static List<Amount> articles(Sentence sentence, Parsed parsed) {
        return sentence.tokens().stream()
                .filter(t -> t.lower().matches("an?")
                        && t.is("det")
                        && t.head().filter(h -> h.pos().equals("NN")).isPresent())
                .map(t -> amount(List.of(t), 1, parsed))
                .toList();
    }

    /** "a ninth death": how far a toll has come, in order. */
    public static List<Amount> ordinals(Sentence sentence, Parsed parsed) {
        return sentence.tokens().stream()
                .filter(t -> ORDINALS.containsKey(t.lower())
                        && t.head().filter(h -> h.lemmaIn(TOLLED)).isPresent())
                .map(t -> amount(List.of(t), ORDINALS.getOrDefault(t.lower(), 0L), parsed))
                .toList();
    }

    private static List<Token> zero(Token t) {
        if (NOBODY.contains(t.lower())) return List.of(t);
        if (!t.lower().equals("no")) return List.of();
        Optional<Token> one = next(t).filter(n -> n.word().equals("-"))
                .flatMap(ImpliedAmounts::next)
                .or(() -> next(t))
                .filter(n -> n.lower().equals("one"));
        if (one.isPresent())
            return t.sentence().tokens().stream()
                    .filter(x ->
                            x.index() >= t.index() && x.index() <= one.get().index())
                    .toList();
        return t.is("det") && t.head().filter(Token::noun).isPresent() ? List.of(t) : List.of();
    }

    private static Optional<Token> next(Token t) {
        return t.sentence().beside(t, 1);
    }

    private static Amount amount(List<Token> words, long value, Parsed parsed) {
        Span span = Span.around(words.getFirst().span(), words.getLast().span());
        return new Amount(span, span, Count.of(Qualifier.EXACT, value, span.in(parsed.text())), words);
    }
}
