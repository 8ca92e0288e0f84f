package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/**
 * Tells where a reported clause ends and another report begins: at the comma in "said the road was closed, while police
 * denied it". Goes by the order of words, which survives a wrong parse, and asks the parse only for verbs joined to the cue.
 */
final class Boundary {

    private static final Set<String> JOINING = Set.of("and", "but", "while", "whereas", "although", "despite");
    private static final Set<String> JOINING_AFTER_COMMA = Set.of("as", "with", "when", "yet", "though");
    private static final Set<String> CITING = Set.of("citing", "quoting", "according");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final int REACH = 14;

    private Boundary() {}

    /** Whether the clause that {@code cue} reports ends before {@code token}, which stands to its right. */
    static boolean before(Token token, Token cue) {
        if (token.quoted()) return false;
        if (token.word().equals(";") || CITING.contains(token.lower())) return true;
        if (token.word().equals(":") && after(token).filter(Token::quoted).isPresent()) return true;
        if (Marks.stop(token)) return after(token).map(t -> opensReport(t, cue)).orElse(true);
        return JOINING.contains(token.lower()) && reportFollows(token);
    }

    private static boolean opensReport(Token token, Token cue) {
        if (token.quoted()) return false;
        if (CITING.contains(token.lower()) || participle(token)) return true;
        boolean joining = JOINING.contains(token.lower()) || JOINING_AFTER_COMMA.contains(token.lower());
        return joining ? reportFollows(token) || sharesSubject(token, cue) : asideFrom(token);
    }

    /** "…, adding that": a participle of a reporting verb. */
    private static boolean participle(Token token) {
        return token.pos().equals("VBG") && ReportingVerb.of(token).isPresent();
    }

    /** "and officials said": the next verb reports. */
    private static boolean reportFollows(Token joining) {
        return nextVerb(joining).filter(Boundary::reports).isPresent();
    }

    private static boolean reports(Token verb) {
        return !verb.quoted() && ReportingVerb.of(verb).isPresent() && !Speaker.passive(verb);
    }

    /** The next verb with only a noun phrase and adverbs between. */
    private static Optional<Token> nextVerb(Token start) {
        List<Token> tokens = start.sentence().tokens();
        int from = start.index() - tokens.getFirst().index() + 1;
        return tokens.subList(from, Math.min(tokens.size(), from + REACH)).stream()
                .takeWhile(t -> !t.word().equals(";") && !t.pos().equals("CC"))
                .filter(t -> t.verb() && !Set.of("be", "have", "do").contains(t.lemma())
                        || t.pos().equals("MD"))
                .findFirst();
    }

    /** ", and left": a verb joined to the cue, with the cue's own subject. */
    private static boolean sharesSubject(Token joining, Token cue) {
        Optional<Token> joined =
                joining.head().filter(h -> h.is("conj") && h.index() > joining.index() && FINITE.contains(h.pos()));
        return joined.filter(j -> j.head().filter(h -> h == cue).isPresent()
                        && j.child("nsubj", "expl").isEmpty())
                .isPresent();
    }

    /** "…, officials said." at the end of the sentence. */
    private static boolean asideFrom(Token token) {
        Optional<Token> verb = nextVerb(token).filter(Boundary::reports);
        return verb.filter(v -> v.index() - token.index() < 8 && Speaker.endsClause(v))
                .isPresent();
    }

    private static Optional<Token> after(Token token) {
        return token.sentence().beside(token, 1);
    }
}
