package org.claimgraph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells an article's content from its wire conventions: in "By A. Writer / CAIRO, March 7 (Reuters) - A truce…" only
 * "A truce…" is content.
 *
 * @param passages every stretch that is not white space, in order and without overlap; a BODY passage is one
 *     paragraph, without its dateline
 * @param dateline what the dateline told
 * @param byline the writers as the byline names them
 * @param headerDate the day in the header line
 */
public record Layout(
        List<Passage> passages, Optional<Dateline> dateline, Optional<String> byline, Optional<LocalDate> headerDate) {

    public Layout {
        passages = List.copyOf(passages);
    }

    /** The paragraphs of content, in order. */
    public List<Span> body() {
        return passages.stream()
                .filter(p -> p.part() == Part.BODY)
                .map(Passage::span)
                .toList();
    }

    /** The first passage that is that part. */
    public Optional<Span> first(Part part) {
        return passages.stream()
                .filter(p -> p.part() == part)
                .map(Passage::span)
                .findFirst();
    }

    /** The day of publication as far as the text tells it: the header's, else the dateline's where it has its year. */
    public Optional<Published> published() {
        Optional<LocalDate> filed = dateline.flatMap(Dateline::date);
        return headerDate
                .map(day -> Published.on(day, Published.Known.HEADER))
                .or(() -> filed.map(day -> Published.on(day, Published.Known.DATELINE)));
    }

    /** The parts of an article's text. */
    public enum Part {
        HEADER,
        BYLINE,
        DATELINE,
        BODY,
        CAPTION,
        READ_MORE,
        CREDIT
    }

    /** One stretch of text and the part that it is. */
    public record Passage(Part part, Span span) {}
}
