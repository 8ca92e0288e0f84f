package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import org.claimgraph.extract.nlp.Token;

/**
 * Cuts the words that a reporting verb governs out of its sentence: in "The road, officials said on Monday, was closed" the
 * words "The road" and "was closed".
 */
final class Complement {

    private Complement() {}

    /** All words of the clause headed by {@code clause}, without the reporting words of {@code cue}. */
    static Words of(Token cue, Token clause) {
        Words own = reportingPhrase(cue, clause);
        Words all = Words.under(clause).minus(own);
        return clause.index() > cue.index()
                ? toTheRight(cue, all.from(cue.index() + 1))
                : toTheLeft(cue, all.before(own.first()).closed())
                        .plus(all.from(own.last() + 1))
                        .minus(own);
    }

    /** All words of the clause headed by {@code clause} without those of the aside headed by {@code cue}. */
    static Words around(Token cue, Token clause) {
        Words aside = Words.under(cue).closed();
        Words all = Words.under(clause);
        return toTheLeft(cue, all.before(aside.first()).closed())
                .plus(all.from(aside.last() + 1))
                .minus(aside);
    }

    /** From the first word of the phrase headed by {@code head} to the end of the clause that {@code cue} opens. */
    static Words startingWith(Token cue, Token head) {
        return toTheRight(cue, Words.under(head).from(cue.index() + 1));
    }

    /** From {@code first} itself to the end of the clause that {@code cue} opens. */
    static Words from(Token cue, Token first) {
        return toTheRight(cue, Words.of(List.of(first)));
    }

    /** What follows {@code word} to the end of the clause that {@code cue} opens. */
    static Words after(Token cue, Token word) {
        return word.sentence().beside(word, 1).map(next -> from(cue, next)).orElse(Words.NONE);
    }

    /** What stands before the subject of the cue. */
    static Words sentenceBefore(Token cue) {
        int subject = cue.child("nsubj").map(s -> Words.under(s).first()).orElse(cue.index());
        return toTheLeft(
                cue, Words.range(cue.sentence().tokens().getFirst().index(), Math.min(subject, cue.index()) - 1));
    }

    /** The verb with its subject, its helpers, and to whom, where and when it was said. */
    private static Words reportingPhrase(Token cue, Token clause) {
        Words phrase = Words.of(List.of(cue));
        for (Token child : cue.children()) {
            if (child != clause && !child.is("ccomp", "punct", "conj", "cc", "parataxis", "dep")) {
                phrase = phrase.plus(Words.under(child).minus(Words.under(clause)));
            }
        }
        return near(cue, phrase);
    }

    /** What of the phrase hangs together with the cue, gaps of marks allowed: "On Monday, …, police said" has only the end. */
    private static Words near(Token cue, Words phrase) {
        return phrase.runs().stream()
                .filter(r -> r.first() <= cue.index() + 2 && r.last() >= cue.index() - 2)
                .reduce(Words.NONE, Words::plus);
    }

    /** Goes on from the first of the words to where the next report begins, for the parser cuts clauses short. */
    private static Words toTheRight(Token cue, Words words) {
        if (words.isEmpty()) return words;
        List<Token> tokens = cue.sentence().tokens();
        int base = tokens.getFirst().index();
        int end = words.first();
        while (end < tokens.getLast().index() && !Boundary.before(tokens.get(end + 1 - base), cue)) end++;
        return Words.range(words.first(), end);
    }

    /** A clause before its cue reaches back to the start of its sentence, or of what follows another report. */
    private static Words toTheLeft(Token cue, Words words) {
        if (words.isEmpty()) return words;
        List<Token> tokens = cue.sentence().tokens();
        int base = tokens.getFirst().index();
        int start = words.first();
        while (start > base && !bars(tokens.get(start - 1 - base))) start--;
        return Words.range(start, words.last());
    }

    private static boolean bars(Token token) {
        Optional<Cue> cue = Cue.at(token);
        return token.word().equals(";") || token.lower().equals("according") || cue.isPresent();
    }
}
