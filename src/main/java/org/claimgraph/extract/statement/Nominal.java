package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** Finds noun phrases by the order of words alone: in "the mayor, a doctor, said" the one before "said" is "the mayor". */
final class Nominal {

    private static final Set<String> TIMES = WordList.words("times.txt");
    private static final Set<String> WITHIN = Set.of("DT", "JJ", "CD", "PRP$", "POS");

    private Nominal() {}

    /** The main word of the noun phrase that ends right before {@code token}, appositions between commas passed over. */
    static Optional<Token> before(Token token) {
        Optional<Token> previous = Speaker.previous(token);
        if (previous.filter(t -> t.pos().equals("WP")).isPresent()) return antecedent(previous.get());
        if (previous.filter(t -> t.word().equals(",")).isPresent()) previous = beforeApposition(previous.get());
        return previous.filter(Nominal::nominal).map(Nominal::top);
    }

    /** What "who" stands for: the noun before it, a comma and an age passed over. */
    static Optional<Token> antecedent(Token who) {
        List<Token> tokens = who.sentence().tokens();
        return tokens.subList(0, who.index() - tokens.getFirst().index()).reversed().stream()
                .dropWhile(t -> t.word().equals(",") || t.pos().equals("CD"))
                .findFirst()
                .filter(Nominal::nominal)
                .map(Nominal::top);
    }

    /** The main word of the noun phrase that starts right after {@code token}. */
    static Optional<Token> after(Token token) {
        return phraseAfter(token).flatMap(p -> headOf(p, token));
    }

    /** The noun phrase that starts right after {@code token}: articles, adjectives, nouns and "of" between them. */
    static Optional<Words> phraseAfter(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int start = token.index() + 1 - tokens.getFirst().index();
        int end = start;
        while (end < tokens.size() && partOfPhrase(tokens.get(end))) end++;
        boolean phrase = end > start && nominal(tokens.get(end - 1));
        return phrase ? Optional.of(Words.range(token.index() + 1, token.index() + end - start)) : Optional.empty();
    }

    /** The last noun of a phrase in the sentence of {@code near}, before any "of". */
    static Optional<Token> headOf(Words phrase, Token near) {
        return near.sentence().tokens().stream()
                .filter(phrase::has)
                .takeWhile(t -> !t.pos().equals("IN"))
                .filter(Nominal::nominal)
                .reduce((a, b) -> b)
                .map(Nominal::top);
    }

    /** Whether it is a noun or pronoun that can name somebody; "Tuesday" is none. */
    static boolean nominal(Token token) {
        return (token.noun() || token.pos().equals("PRP")) && !TIMES.contains(token.lower());
    }

    /** Whether the token at that place of its sentence is a noun of time. */
    static boolean time(List<Token> tokens, int place) {
        return place < tokens.size() && TIMES.contains(tokens.get(place).lower());
    }

    /** The word before the comma that opens what {@code comma} closes. */
    private static Optional<Token> beforeApposition(Token comma) {
        List<Token> tokens = comma.sentence().tokens();
        int i = comma.index() - tokens.getFirst().index() - 1;
        while (i > 0 && !tokens.get(i).word().equals(",")) i--;
        return i > 0 ? Optional.of(tokens.get(i - 1)) : Optional.empty();
    }

    private static boolean partOfPhrase(Token token) {
        boolean within = WITHIN.contains(token.pos()) || token.lower().equals("of");
        return !token.quoted() && (nominal(token) || within);
    }

    private static Token top(Token token) {
        Token top = token;
        while (top.is("compound", "flat") && top.head().filter(Token::noun).isPresent())
            top = top.head().get();
        return top;
    }
}
