package org.claimgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimgraph.article.Span;

/** Spans as properties, in UTF-16 units: "30,800" at 75 to 81 is {@code numberStart: 75, numberEnd: 81}. */
final class SpanProperties {

    private SpanProperties() {}

    static void put(Properties to, String prefix, Span span) {
        to.with(prefix + "Start", span.start()).with(prefix + "End", span.end());
    }

    static void put(Properties to, String prefix, List<Span> spans) {
        to.with(prefix + "Starts", spans.stream().map(Span::start).toList());
        to.with(prefix + "Ends", spans.stream().map(Span::end).toList());
    }

    static Span one(Row row, String prefix) {
        return new Span(row.number(prefix + "Start"), row.number(prefix + "End"));
    }

    static Optional<Span> maybe(Row row, String prefix) {
        return row.has(prefix + "Start") ? Optional.of(one(row, prefix)) : Optional.empty();
    }

    static List<Span> list(Row row, String prefix) {
        List<Integer> starts = row.numbers(prefix + "Starts");
        List<Integer> ends = row.numbers(prefix + "Ends");
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Span(starts.get(i), ends.get(i)))
                .toList();
    }
}
