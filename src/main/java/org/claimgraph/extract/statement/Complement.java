package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/**
 * Cuts the words that a reporting verb governs out of its sentence: in "The road, officials said on Monday, was closed" the
 * words "The road" and "was closed".
 */
final class Complement {

    private static final Set<String> CONTRAST = Set.of("but", "while", "whereas", "though", "although");

    private Complement() {}

    /** All words of the clause headed by {@code clause}, without the reporting words of {@code cue}. */
    static Words of(Token cue, Token clause) {
        Words own = reportingPhrase(cue, clause);
        Words all = Words.under(clause).minus(own);
        return clause.index() > cue.index()
                ? toTheRight(cue, all.from(cue.index() + 1))
                : toTheLeft(cue, all.before(own.first()).closed()).plus(all.from(own.last() + 1)).minus(own);
    }

    /** All words of the clause headed by {@code clause} without those of the aside headed by {@code cue}. */
    static Words around(Token cue, Token clause) {
        Words aside = Words.under(cue).closed();
        Words all = Words.under(clause);
        Words before = all.before(aside.first()).closed();
        return toTheLeft(cue, before).plus(all.from(aside.last() + 1)).minus(aside);
    }

    /** From the first word of the phrase headed by {@code head} to the end of the clause that {@code cue} opens. */
    static Words startingWith(Token cue, Token head) {
        return toTheRight(cue, Words.under(head).from(cue.index() + 1));
    }

    /** What follows {@code word} to the end of the clause that {@code cue} opens. */
    static Words after(Token cue, Token word) {
        return toTheRight(cue, Words.range(word.index() + 1, word.index() + 1));
    }

    /** From {@code to} itself to the end of the clause that {@code cue} opens. */
    static Words fromTo(Token cue, Token to) {
        return toTheRight(cue, Words.range(to.index(), to.index() + 1));
    }

    /** What follows the cue and its addressee, time and place, to the end of the sentence or of the clause. */
    static Words restOfSentence(Token cue) {
        int last = cue.sentence().tokens().getLast().index();
        int start = cue.index() + 1;
        return start >= last ? Words.NONE : toTheRight(cue, Words.range(start, start));
    }

    /** What stands before the subject of the cue. */
    static Words sentenceBefore(Token cue) {
        int subject = cue.child("nsubj").map(s -> Words.under(s).first()).orElse(cue.index());
        return Words.range(cue.sentence().tokens().getFirst().index(), Math.min(subject, cue.index()) - 1);
    }

    /** The verb with its subject, its helpers, and to whom, where and when it was said. */
    static Words reportingPhrase(Token cue, Token clause) {
        Words phrase = Words.of(List.of(cue));
        for (Token child : cue.children()) {
            if (child != clause && !child.is("ccomp", "punct", "conj", "cc") && !(child.is("parataxis", "dep"))) {
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

    /** Fills gaps, and goes on where the parser cut a clause short. */
    private static Words toTheRight(Token cue, Words words) {
        if (words.isEmpty()) return words;
        Words whole = words.closed();
        List<Token> tokens = cue.sentence().tokens();
        int end = whole.last();
        int limit = tokens.getLast().index();
        while (end < limit && !stopsAt(tokens.get(end + 1 - tokens.getFirst().index()), cue)) end++;
        return Words.range(whole.first(), end);
    }

    private static boolean stopsAt(Token token, Token cue) {
        if (Marks.stop(token)) return nextStops(token, cue);
        return boundary(token, cue);
    }

    private static boolean nextStops(Token mark, Token cue) {
        return mark.sentence().beside(mark, 1).map(t -> boundary(t, cue)).orElse(true);
    }

    /** Whether another clause than the one reported begins here. */
    private static boolean boundary(Token token, Token cue) {
        Token top = topBeside(token, cue);
        if (top.is("conj")) return !ownSubject(top) || contrasted(top) || reports(top);
        if (top.is("cc")) return top.head().map(h -> conjunctOf(h, top)).orElse(true);
        if (top.is("advcl")) return reports(top) || top.child("mark", "advmod").isEmpty();
        if (top.is("parataxis")) return reports(top) || ownSubject(top);
        return Marks.stop(top) && top.word().equals(";");
    }

    private static boolean conjunctOf(Token head, Token conjunction) {
        if (CONTRAST.contains(conjunction.lower())) return true;
        Optional<Token> conjunct = head.children("conj").stream()
                .filter(c -> c.index() > conjunction.index())
                .findFirst();
        return conjunct.map(c -> !ownSubject(c) || reports(c)).orElse(false);
    }

    /** The highest word above {@code token} that does not stand above the cue as well. */
    private static Token topBeside(Token token, Token cue) {
        Token top = token;
        while (top.head().isPresent() && !cue.under(top.head().get())) top = top.head().get();
        return top;
    }

    private static boolean ownSubject(Token verb) {
        return verb.child("nsubj", "csubj", "expl").isPresent();
    }

    private static boolean contrasted(Token verb) {
        return verb.child("cc", "mark").filter(c -> CONTRAST.contains(c.lower())).isPresent();
    }

    private static boolean reports(Token verb) {
        return ReportingVerb.of(verb).isPresent() && !verb.quoted();
    }

    /** A clause before its cue reaches back to the start of its sentence. */
    private static Words toTheLeft(Token cue, Words words) {
        if (words.isEmpty()) return words;
        List<Token> tokens = cue.sentence().tokens();
        int start = words.first();
        while (start > tokens.getFirst().index() && !bars(tokens.get(start - 1 - tokens.getFirst().index()))) start--;
        return Words.range(start, words.last());
    }

    private static boolean bars(Token token) {
        return token.word().equals(";") || reports(token) || token.lower().equals("according");
    }
}
