package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/**
 * A phrase that names a source, such as ", according to the mayor, Ann Lee," with the sentence around it. Its end is found
 * by commas and verbs, because the parser often hangs the main clause below the source.
 *
 * @param first its first word, such as "according"
 * @param source the main word of the source
 */
record SourcePhrase(Token first, Token source) {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> GOES_ON =
            Set.of("with", "some", "most", "many", "including", "among", "after", "in", "at", "on", "as");
    private static final Set<String> CONTRAST = Set.of("but", "while", "whereas");

    /** The words of the sentence that the source vouches for: before the phrase, after it, or both. */
    Words content() {
        int end = end();
        Words before = Words.range(start(), first.index() - 1);
        Words after = Words.range(end + 1, last());
        if (fronted(before)) return after;
        return clause(before) && !goesOn(end) ? before : before.plus(after);
    }

    private boolean fronted(Words before) {
        return tokens().stream().noneMatch(t -> before.has(t) && t.wordlike());
    }

    private boolean clause(Words words) {
        return tokens().stream().anyMatch(t -> words.has(t) && FINITE.contains(t.pos()));
    }

    /** ", according to police, with ten others hurt": what follows the phrase belongs to what stood before it. */
    private boolean goesOn(int end) {
        Optional<Token> mark = at(end + 1).filter(Marks::stop);
        return mark.flatMap(m -> at(end + 2))
                .filter(t -> GOES_ON.contains(t.lower()))
                .isPresent();
    }

    /** The index of the last word of the phrase. */
    private int end() {
        int end = chunkEnd(first.index() + 1);
        while (relativeOrApposition(end)) end = chunkEnd(end + 2);
        return end;
    }

    /** The index before the next mark, or before the verb that starts the main clause without one. */
    private int chunkEnd(int from) {
        int i = from;
        boolean relative = false;
        while (i <= limit()) {
            Token token = at(i).orElseThrow();
            relative |= token.pos().startsWith("W");
            boolean verb = FINITE.contains(token.pos()) && !relative && i > source.index();
            if (Marks.stop(token) && i > source.index() || verb) return i - 1;
            i++;
        }
        return limit();
    }

    private boolean relativeOrApposition(int end) {
        Optional<Token> mark = at(end + 1).filter(t -> t.word().equals(","));
        Optional<Token> next = mark.flatMap(m -> at(end + 2));
        return next.filter(t -> t.pos().startsWith("WP") || t.lower().equals("which") || renames(t, end))
                .isPresent();
    }

    /** "the mayor, Ann Lee, …" and "Ann Lee, mayor of the town, …", with the clause still to come. */
    private boolean renames(Token next, int end) {
        int close = chunkEnd(end + 2);
        boolean more = at(close + 1).filter(t -> t.word().equals(",")).isPresent() && close + 2 < limit();
        boolean verbless = tokens().stream().noneMatch(t -> t.index() > end && t.index() <= close && t.verb());
        return more && verbless && names(next, end);
    }

    private boolean names(Token next, int end) {
        boolean person = next.entity().equals("PERSON") && !source.entity().equals("PERSON");
        boolean office = at(end).filter(t -> t.entity().equals("PERSON")).isPresent()
                && (next.pos().equals("NN") || next.pos().equals("DT"));
        return person || office;
    }

    /** Where the clause around the phrase starts. */
    private int start() {
        int i = first.index();
        while (i > base() && !bars(i - 1)) i--;
        return i;
    }

    /** Where it ends. */
    private int last() {
        int i = end();
        while (i < limit() && !barsAfter(i + 1)) i++;
        return i;
    }

    private boolean bars(int index) {
        Token token = at(index).orElseThrow();
        boolean comma = at(index - 1).filter(t -> t.word().equals(",")).isPresent();
        return token.word().equals(";") || CONTRAST.contains(token.lower()) && comma;
    }

    private boolean barsAfter(int index) {
        Token token = at(index).orElseThrow();
        boolean quotation =
                token.word().equals(":") && at(index + 1).filter(Token::quoted).isPresent();
        return quotation || Boundary.before(token, first);
    }

    private Optional<Token> at(int index) {
        return index < base() ? Optional.empty() : first.sentence().beside(first, index - first.index());
    }

    private List<Token> tokens() {
        return first.sentence().tokens();
    }

    private int base() {
        return tokens().getFirst().index();
    }

    private int limit() {
        return tokens().getLast().index();
    }
}
