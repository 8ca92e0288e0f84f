package org.claimgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Published;
import org.claimgraph.article.Span;

/**
 * When an article says that things happened: "on Thursday" of a report of Friday 8 March 2024 is 7 March.
 *
 * <p>For a clause, ask {@link #dayIn} with the clause's span: it gives the one day stated there, if any. For all mentions
 * with their places ask {@link #within}. Without a day of publication, "Thursday" and "Oct. 7" have no meaning and are not
 * found; "7 October 2023" is.
 */
public final class Days {

    private final Reference reference;
    private final List<TimeMention> mentions;

    private Days(Reference reference, List<TimeMention> mentions) {
        this.reference = reference;
        this.mentions = mentions;
    }

    /** All that the body of an article says about when. */
    public static Days of(Article article) {
        Reference reference = new Reference(article.published().map(Published::on));
        TimeReader reader = new TimeReader(reference);
        List<TimeMention> mentions = article.layout().body().stream()
                .flatMap(paragraph -> reader.read(article.text(), paragraph).stream())
                .toList();
        return new Days(reference, mentions);
    }

    /** The day of publication. */
    public Optional<LocalDate> published() {
        return reference.published();
    }

    /** Every mention in the order of the text. */
    public List<TimeMention> mentions() {
        return mentions;
    }

    /** The mentions that lie wholly within {@code part}, in order. */
    public List<TimeMention> within(Span part) {
        return mentions.stream().filter(m -> part.covers(m.span())).toList();
    }

    /** The first single day stated within {@code part}; stretches such as "last week" and "since Sunday" are passed over. */
    public Optional<LocalDate> dayIn(Span part) {
        return within(part).stream()
                .flatMap(m -> m.stretch().singleDay().stream())
                .findFirst();
    }

    /** The mention within {@code part} that stands nearest to {@code words}; the earlier one of two at the same distance. */
    public Optional<TimeMention> nearest(Span words, Span part) {
        return within(part).stream().min((a, b) -> Integer.compare(gap(a.span(), words), gap(b.span(), words)));
    }

    private static int gap(Span a, Span b) {
        if (a.overlaps(b)) return 0;
        return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
    }
}
