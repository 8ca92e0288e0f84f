package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Quotation;
import org.claimgraph.extract.nlp.Token;

/**
 * A quotation with the words around it in its sentence: {@code Ames told reporters: "We wait."} is introduced by a colon.
 *
 * @param parsed the article
 * @param quotation the quotation in it
 */
record Frame(Parsed parsed, Quotation quotation) {

    private static final int REACH = 25;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVES = Set.of("where", "which", "who", "that");

    /** Whether the quotation stands on its own, not as a part of a reported clause. */
    boolean stands() {
        return leads() || cueBefore().isPresent() && !broken() || afterColon();
    }

    /** The reporting verb beside the quotation. */
    Optional<Token> cue() {
        return leads()
                ? cueAfter().or(this::cueBefore)
                : cueBefore().or(this::cueAfter).or(this::verbBeforeColon);
    }

    /** Whether it ends like a sentence. */
    boolean sentence() {
        return Set.of(".", "!", "?").contains(quotation.tokens().getLast().word());
    }

    /** {@code said "three men" were killed}: the quotation is the beginning of a reported clause. */
    private boolean broken() {
        return !afterColon() && (scare() || runsIntoClause());
    }

    /** {@code blamed "human error" and fog}: a few quoted words right after the verb. */
    private boolean scare() {
        return quotation.words() < 5
                && !sentence()
                && before().filter(t -> !Marks.stop(t)).isPresent();
    }

    private boolean runsIntoClause() {
        return after().filter(t -> t.verb()
                                || t.pos().equals("MD")
                                || t.noun()
                                || t.lower().equals("of"))
                        .isPresent()
                && !sentence();
    }

    /** The words of the quotation and of a relative clause that goes on from it. */
    Words words() {
        Words own = Words.of(quotation.tokens());
        Optional<Token> next = after();
        boolean goesOn =
                !leads() && next.filter(t -> RELATIVES.contains(t.lower())).isPresent();
        return goesOn
                ? Words.range(
                        own.first(), next.get().sentence().tokens().getLast().index())
                : own;
    }

    /** Who does what {@code cue} says. */
    Optional<Token> speaker(Token cue) {
        if (cue.lower().equals("according")) return AccordingToRule.source(cue);
        return Speaker.quoting(cue).filter(s -> !s.quoted());
    }

    /** The reporting words; none where the verb before a colon has content of its own: "praised the dead: …". */
    List<Token> cueWords(Token cue) {
        boolean other = ReportingVerb.of(cue).filter(v -> !v.takes("quotation")).isPresent();
        return other ? List.of() : Cue.at(cue).map(Cue::words).orElse(List.of(cue));
    }

    /** "AMES:" before the quotation, as in a transcript. */
    Optional<Token> labelled() {
        List<Token> left = left();
        boolean label = afterColon()
                && left.size() > 1
                && left.size() < 8
                && left.stream().noneMatch(Token::verb);
        return label ? left.stream().filter(Token::noun).reduce((a, b) -> b) : Optional.empty();
    }

    private boolean leads() {
        Optional<Token> before = before();
        boolean first = before.isEmpty()
                || before.filter(t -> left().size() == 1 && (t.is("cc") || Marks.stop(t)))
                        .isPresent();
        return (first || startsAnew())
                && (endsLikeClause()
                        || after().filter(t -> Marks.stop(t) || reports(t)).isPresent());
    }

    /** A long quotation with a capital after a sentence that lost its stop. */
    private boolean startsAnew() {
        boolean capital =
                Character.isUpperCase(quotation.content().in(parsed.text()).charAt(0));
        return capital
                && quotation.words() >= 8
                && cueBefore().isEmpty()
                && cueAfter().isPresent();
    }

    private boolean endsLikeClause() {
        Token last = quotation.tokens().getLast();
        return Marks.stop(last) || Set.of("?", "!", "...", "…", "]").contains(last.word()) || after().isEmpty();
    }

    private boolean afterColon() {
        return before().filter(t -> t.word().equals(":")).isPresent();
    }

    /** The nearest reporting verb to the left with nothing but its own phrase between. */
    private Optional<Token> cueBefore() {
        List<Token> left = left();
        for (int i = left.size() - 1; i >= Math.max(0, left.size() - REACH); i--) {
            Token token = left.get(i);
            if (takesQuotation(token)) return Optional.of(token).filter(this::reaches);
            if (token.quoted() || FINITE.contains(token.pos()) && !token.is("acl", "aux")) return Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a comma, a colon or only the verb's own phrase stands between the verb and the quotation. */
    private boolean reaches(Token cue) {
        Token before = before().orElseThrow();
        if (before == cue || Marks.stop(before)) return true;
        return before.index() - cue.index() <= 6 && addresses(cue, before);
    }

    private static boolean addresses(Token cue, Token word) {
        Token top = word;
        while (top.head().isPresent()
                && top.head().get() != cue
                && cue.under(top.head().get()) == false) top = top.head().get();
        return top.is("obj", "iobj", "obl", "advmod", "nsubj")
                && word.is("obj", "iobj", "obl", "advmod", "nsubj", "compound", "flat", "nmod");
    }

    private Optional<Token> cueAfter() {
        List<Token> right = right();
        for (Token token : right.subList(0, Math.min(REACH, right.size()))) {
            if (token.quoted() || token.word().equals(";")) return Optional.empty();
            if (takesQuotation(token)) return Optional.of(token);
        }
        return Optional.empty();
    }

    /** "In his message he honoured the dead: …": any verb before a colon. */
    private Optional<Token> verbBeforeColon() {
        if (!afterColon()) return Optional.empty();
        List<Token> left = left();
        return left.stream()
                .filter(t -> FINITE.contains(t.pos()) && t.verb() && !t.is("aux", "cop", "acl"))
                .reduce((a, b) -> b)
                .filter(v -> Speaker.of(v).isPresent());
    }

    private static boolean takesQuotation(Token token) {
        boolean according = token.lower().equals("according");
        return according
                || ReportingVerb.spelled(token)
                                .filter(v -> v.takes("quotation"))
                                .isPresent()
                        && Cue.at(token).map(Cue::told).orElse(true);
    }

    private static boolean reports(Token token) {
        return ReportingVerb.spelled(token).isPresent() || token.lower().equals("according");
    }

    /** The token before the opening mark in the same sentence. */
    private Optional<Token> before() {
        List<Token> left = left();
        return left.isEmpty() ? Optional.empty() : Optional.of(left.getLast());
    }

    /** The token after the closing mark in the same sentence. */
    private Optional<Token> after() {
        return right().stream().findFirst();
    }

    private List<Token> left() {
        Token mark = openingMark();
        List<Token> tokens = mark.sentence().tokens();
        return tokens.subList(0, mark.index() - tokens.getFirst().index());
    }

    private Token openingMark() {
        Token first = quotation.tokens().getFirst();
        return first.index() == 0 ? first : parsed.tokens().get(first.index() - 1);
    }

    /** What follows the closing mark: the rest of its sentence, or a next one that the splitter cut off in small letters. */
    private List<Token> right() {
        int next = quotation.tokens().getLast().index() + (quotation.closed() ? 2 : 1);
        if (next >= parsed.tokens().size()) return List.of();
        Token token = parsed.tokens().get(next);
        boolean same = token.sentence() == quotation.tokens().getLast().sentence() || startsSmall(token);
        List<Token> tokens = token.sentence().tokens();
        return same ? tokens.subList(token.index() - tokens.getFirst().index(), tokens.size()) : List.of();
    }

    private boolean startsSmall(Token token) {
        boolean paragraph = token.sentence().paragraph() == quotation.paragraph();
        return paragraph && (Character.isLowerCase(token.word().charAt(0)) || Marks.stop(token));
    }
}
