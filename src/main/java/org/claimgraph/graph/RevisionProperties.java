package org.claimgraph.graph;

import java.net.URI;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleId;
import org.claimgraph.article.CodePoints;
import org.claimgraph.article.Published;
import org.claimgraph.claim.Heading;

/** What a list shows of a revision, as the properties of its node, and back; its text is a node of its own. */
final class RevisionProperties {

    private RevisionProperties() {}

    static Properties of(Arrival arrival) {
        Article article = arrival.reading().article();
        Properties to = new Properties()
                .with("id", arrival.revision().id())
                .with("articleId", article.id().value())
                .with("sha256", arrival.revision().sha256())
                .with("number", arrival.number())
                .with("sequence", arrival.sequence())
                .with("revisionOf", arrival.follows())
                .with("current", arrival.current())
                .with("rank", arrival.rank(0))
                .with("takenIn", arrival.takenIn());
        putHeading(to, article);
        return to.with("statements", arrival.statements()).with("figures", arrival.figures());
    }

    private static void putHeading(Properties to, Article article) {
        to.with("url", article.url().map(URI::toString))
                .with("publisher", article.publisher())
                .with("title", article.title())
                .with("wide", CodePoints.of(article.text()).pairs());
        article.published()
                .ifPresent(p -> to.with("publishedOn", p.on())
                        .with("publishedAt", p.at())
                        .with("publishedKnown", p.known()));
    }

    static Heading heading(Row row) {
        return new Heading(
                new ArticleId(row.text("articleId")),
                row.text("id"),
                url(row),
                row.text("publisher"),
                published(row),
                row.maybeText("title"),
                row.instant("takenIn"),
                row.number("statements"),
                row.number("figures"));
    }

    /** Translates offsets into the revision's text, without the text. */
    static CodePoints codePoints(Row row) {
        return new CodePoints(row.numbers("wide"));
    }

    static Optional<URI> url(Row row) {
        return row.maybeText("url").map(URI::create);
    }

    static Optional<Published> published(Row row) {
        return row.maybeDay("publishedOn")
                .map(day -> new Published(
                        day, row.maybeInstant("publishedAt"), Published.Known.valueOf(row.text("publishedKnown"))));
    }
}
