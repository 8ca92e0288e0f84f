package org.claimgraph.graph;

import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleId;
import org.claimgraph.article.Dateline;
import org.claimgraph.article.Layout;
import org.claimgraph.article.Span;

/** An article's text and layout as the properties of the text's node, and the article back from both of its nodes. */
final class TextProperties {

    private TextProperties() {}

    static Properties of(Arrival arrival) {
        Article article = arrival.reading().article();
        Layout layout = article.layout();
        Properties to = new Properties()
                .with("id", arrival.revision().id())
                .with("text", article.text())
                .with("byline", layout.byline())
                .with("headerDate", layout.headerDate())
                .with(
                        "parts",
                        layout.passages().stream().map(p -> p.part().name()).toList());
        SpanProperties.put(
                to,
                "passage",
                layout.passages().stream().map(Layout.Passage::span).toList());
        layout.dateline().ifPresent(dateline -> putDateline(to, dateline));
        return to;
    }

    private static void putDateline(Properties to, Dateline dateline) {
        to.with("dateline", true)
                .with("datelinePlace", dateline.place())
                .with("datelineDay", dateline.day().map(MonthDay::toString))
                .with("datelineYear", dateline.year().map(Year::getValue))
                .with("datelineAgency", dateline.agency());
    }

    static Article article(Row revision, Row text) {
        return new Article(
                new ArticleId(revision.text("articleId")),
                RevisionProperties.url(revision),
                revision.text("publisher"),
                RevisionProperties.published(revision),
                revision.maybeText("title"),
                text.text("text"),
                layout(text));
    }

    private static Layout layout(Row text) {
        return new Layout(passages(text), dateline(text), text.maybeText("byline"), text.maybeDay("headerDate"));
    }

    private static List<Layout.Passage> passages(Row text) {
        List<Span> spans = SpanProperties.list(text, "passage");
        List<String> parts = text.texts("parts");
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Layout.Passage(Layout.Part.valueOf(parts.get(i)), spans.get(i)))
                .toList();
    }

    private static Optional<Dateline> dateline(Row text) {
        if (!text.flag("dateline")) return Optional.empty();
        return Optional.of(new Dateline(
                text.maybeText("datelinePlace"),
                text.maybeText("datelineDay").map(MonthDay::parse),
                text.maybeWhole("datelineYear").stream()
                        .mapToObj(y -> Year.of(Math.toIntExact(y)))
                        .findFirst(),
                text.maybeText("datelineAgency")));
    }
}
