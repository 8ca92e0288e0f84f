package org.claimgraph.extract.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * Finds quotations by their marks, straight or typographic, single or double. The state is reset at each paragraph, so
 * that one missing mark spoils one paragraph at most.
 */
final class QuotationMarks {

    private static final int NONE = -1;

    private final int paragraph;
    private final List<Token> tokens;
    private final List<Quotation> found = new ArrayList<>();
    private int open = NONE;

    private QuotationMarks(int paragraph, List<Token> tokens) {
        this.paragraph = paragraph;
        this.tokens = tokens;
    }

    /** The quotations of one paragraph, whose tokens are marked as quoted. */
    static List<Quotation> in(int paragraph, List<Token> tokens) {
        QuotationMarks marks = new QuotationMarks(paragraph, tokens);
        for (int i = 0; i < tokens.size(); i++) marks.see(i);
        if (marks.open != NONE) marks.close(tokens.size(), false);
        return marks.found;
    }

    private void see(int i) {
        String mark = tokens.get(i).word();
        if (opens(mark, i)) reopen(i);
        else if (open != NONE && closes(mark, i)) {
            close(i, true);
            open = NONE;
        }
    }

    /** A second opening mark after a space, at the start of a sentence, tells that the first quotation lost its end. */
    private void reopen(int i) {
        boolean lost =
                open != NONE && tokens.get(i).sentence() != tokens.get(open).sentence() && startsSentence(i);
        if (lost) close(endOfSentence(open), false);
        open = open == NONE || lost ? i : open;
    }

    private boolean startsSentence(int i) {
        return tokens.get(i).sentence().tokens().getFirst() == tokens.get(i);
    }

    private int endOfSentence(int i) {
        int end = i;
        while (end < tokens.size()
                && tokens.get(end).sentence() == tokens.get(i).sentence()) end++;
        return end;
    }

    private boolean opens(String mark, int i) {
        return switch (mark) {
            case "“", "„", "«", "``" -> true;
            case "\"", "''" -> open == NONE ? gapBefore(i) || !gapAfter(i) : leftSided(i);
            case "‘", "`", "'" -> open == NONE && startsQuotation(i);
            default -> false;
        };
    }

    /** A straight mark with space before and a letter right after it. */
    private boolean leftSided(int i) {
        return gapBefore(i)
                && i + 1 < tokens.size()
                && !gapAfter(i)
                && tokens.get(i + 1).wordlike()
                && startsSentence(i);
    }

    private boolean closes(String mark, int i) {
        String opener = tokens.get(open).word();
        return switch (opener) {
            case "‘", "`", "'" -> (mark.equals("’") || mark.equals("'")) && endsQuotation(i);
            case "«" -> mark.equals("»");
            default -> mark.equals("”") || mark.equals("\"") || mark.equals("''");
        };
    }

    /** A single mark opens where white space stands before it and a letter right after it, and a partner follows. */
    private boolean startsQuotation(int i) {
        return i + 1 < tokens.size()
                && gapBefore(i)
                && tokens.get(i).span().end() == tokens.get(i + 1).span().start()
                && partnerFollows(i);
    }

    private boolean partnerFollows(int i) {
        for (int j = i + 2; j < tokens.size(); j++) {
            String w = tokens.get(j).word();
            if ((w.equals("’") || w.equals("'")) && endsQuotation(j)) return true;
        }
        return false;
    }

    /** "soldiers' homes" ends no quotation: a closing single mark follows a stop or comma, or precedes white space without a plural before. */
    private boolean endsQuotation(int i) {
        String before = tokens.get(i - 1).word();
        return before.matches("[,.!?…]") || !before.endsWith("s") && gapAfter(i);
    }

    private boolean gapBefore(int i) {
        return i == 0 || tokens.get(i - 1).span().end() < tokens.get(i).span().start();
    }

    private boolean gapAfter(int i) {
        return i + 1 == tokens.size()
                || tokens.get(i).span().end() < tokens.get(i + 1).span().start()
                || !tokens.get(i + 1).wordlike();
    }

    private void close(int end, boolean closed) {
        List<Token> inside = List.copyOf(tokens.subList(open + 1, end));
        for (int i = open; i < Math.min(end + 1, tokens.size()); i++)
            tokens.get(i).quote();
        content(inside).ifPresent(span -> found.add(new Quotation(span, inside, paragraph, closed)));
    }

    private static Optional<Span> content(List<Token> inside) {
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Span.around(inside.getFirst().span(), inside.getLast().span()));
    }
}
