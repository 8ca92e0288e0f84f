package org.claimgraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimgraph.article.Span;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;

/**
 * The clause in which something befell people: of "a ferry sank on Monday and police said 12 died in Ostend" it is "12 died
 * in Ostend".
 *
 * @param tokens its words in order, at least one
 */
record Clause(List<Token> tokens) {

    /** The clause around an outcome, without the clauses joined to it or subordinate to it. */
    static Clause of(Match match) {
        return around(match, Clause::otherClause);
    }

    /** The clause around an outcome with its subordinate clauses: "when a bus crashed near Brno". */
    static Clause withSubordinates(Match match) {
        return around(match, t -> t.is("conj", "parataxis") && t.verb());
    }

    private static Clause around(Match match, Predicate<Token> cut) {
        Token top = predicate(anchor(match));
        Sentence sentence = top.sentence();
        List<Token> own = sentence.tokens().stream()
                .filter(t -> t.under(top) && !cutOff(t, top, cut))
                .toList();
        return new Clause(own.isEmpty() ? List.of(match.outcome()) : own);
    }

    /** A toll's number hangs on the verb that tells of the toll: "the number of dead rose to 23". */
    private static Token anchor(Match match) {
        return match.toll() ? match.amount().top() : match.outcome();
    }

    private static boolean cutOff(Token t, Token top, Predicate<Token> cut) {
        Optional<Token> at = Optional.of(t);
        while (at.isPresent() && at.get() != top) {
            if (cut.test(at.get())) return true;
            at = at.get().head();
        }
        return false;
    }

    private static boolean otherClause(Token t) {
        return t.is("conj", "parataxis", "advcl", "ccomp", "acl:relcl")
                && (t.verb() || t.child("nsubj").isPresent());
    }

    /** The verb, or what stands for it, over a word. */
    private static Token predicate(Token word) {
        Token at = word;
        while (!at.verb() && at.head().isPresent() && !at.is("conj", "parataxis", "advcl", "ccomp"))
            at = at.head().get();
        return at;
    }

    /** Whether all of {@code span} lies on words of the clause. */
    boolean holds(Span span) {
        return tokens.stream().anyMatch(t -> t.span().start() == span.start() || span.covers(t.span()))
                && tokens.getFirst().sentence().tokens().stream()
                        .filter(t -> span.covers(t.span()))
                        .allMatch(tokens::contains);
    }

    /** From its first to its last word; words of other clauses may lie between. */
    Span span() {
        return Span.around(tokens.getFirst().span(), tokens.getLast().span());
    }

    /** Its words in lower case, joined by spaces. */
    String words() {
        return String.join(" ", tokens.stream().map(Token::lower).toList());
    }
}
