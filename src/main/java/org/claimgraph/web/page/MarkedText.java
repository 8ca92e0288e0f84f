package org.claimgraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimgraph.article.Article;
import org.claimgraph.article.Layout.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Reading;

/**
 * An article's text cut wherever a claim begins or ends, so that claims within claims can be marked: in "officials said
 * 12 people were hurt" the figure lies within the statement, and "12 people were hurt" links to the figure.
 */
final class MarkedText {

    private final String text;
    private final List<Mark> waiting;
    private final List<Mark> open = new ArrayList<>();
    private int next;

    private MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.waiting = marks;
    }

    /** The paragraphs of the reading's article, in order, with its statements and figures marked. */
    static List<Block> of(Reading reading) {
        Article article = reading.article();
        MarkedText marked = new MarkedText(article.text(), marks(reading));
        return lines(article).stream().map(marked::block).toList();
    }

    private static List<Mark> marks(Reading reading) {
        return Stream.<Claim>concat(reading.statements().stream(), reading.figures().stream())
                .flatMap(c -> c.evidence().spans().stream().map(s -> new Mark(s, c)))
                .sorted(Comparator.comparing(Mark::span))
                .toList();
    }

    /** Passages that share a line, such as a dateline and the paragraph that it opens, make one block. */
    private static List<List<Passage>> lines(Article article) {
        List<List<Passage>> lines = new ArrayList<>();
        int end = 0;
        for (Passage passage : article.layout().passages()) {
            String gap = article.text().substring(end, passage.span().start());
            if (lines.isEmpty() || gap.contains("\n")) lines.add(new ArrayList<>());
            lines.getLast().add(passage);
            end = passage.span().end();
        }
        return lines;
    }

    private Block block(List<Passage> line) {
        List<Piece> pieces = new ArrayList<>();
        int from = line.getFirst().span().start();
        for (int cut : cuts(line)) {
            if (cut > from) pieces.add(piece(new Span(from, cut)));
            from = Math.max(from, cut);
        }
        return new Block(line.getLast().part(), pieces);
    }

    private NavigableSet<Integer> cuts(List<Passage> line) {
        int end = line.getLast().span().end();
        NavigableSet<Integer> cuts = new TreeSet<>();
        open.forEach(m -> cuts.add(Math.min(m.span().end(), end)));
        for (Mark mark : waiting.subList(next, waiting.size())) {
            if (mark.span().start() >= end) break;
            cuts.add(mark.span().start());
            cuts.add(Math.min(mark.span().end(), end));
        }
        cuts.add(end);
        return cuts;
    }

    private Piece piece(Span span) {
        List<String> beginning = new ArrayList<>();
        while (next < waiting.size() && waiting.get(next).span().start() <= span.start()) {
            Mark mark = waiting.get(next++);
            open.add(mark);
            if (mark.first()) beginning.add(mark.claim().id());
        }
        open.removeIf(m -> m.span().end() <= span.start());
        return Piece.of(
                span.in(text),
                beginning,
                open.stream().sorted(Mark.INNERMOST).map(Mark::claim).toList());
    }

    /** One stretch of a claim's evidence. */
    private record Mark(Span span, Claim claim) {

        /** Shortest first, a figure before a statement of the same words. */
        static final Comparator<Mark> INNERMOST =
                Comparator.<Mark>comparingInt(m -> m.span().length()).thenComparing(m -> Piece.kind(m.claim()));

        boolean first() {
            return claim.evidence().spans().getFirst().equals(span);
        }
    }
}
