package org.claimgraph.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.claimgraph.article.Published;
import org.claimgraph.claim.Heading;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.Lexical;

/**
 * What a list shows of an article.
 *
 * @param id the address of the revision meant
 * @param type NewsArticle
 * @param article the address of the article, the same for all its revisions
 * @param published the day of publication
 * @param publishedAt the instant, where the metadata gave one
 * @param publishedKnown metadata, header or dateline: what told the day
 * @param takenIn when the revision came into the graph
 * @param statementCount how many statements the revision holds, without "no comment"
 * @param figureCount how many figures the revision holds
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HeadingJson(
        String id,
        String type,
        String article,
        Optional<String> url,
        String publisher,
        Optional<String> published,
        Optional<String> publishedAt,
        Optional<String> publishedKnown,
        Optional<String> title,
        String takenIn,
        int statementCount,
        int figureCount) {

    /** The heading as a list shows it. */
    public static HeadingJson of(Heading heading, Iris iris) {
        Optional<Published> published = heading.published();
        return new HeadingJson(
                iris.revision(heading.revision()),
                "NewsArticle",
                iris.article(heading.article()),
                heading.url().map(URI::toString),
                heading.publisher(),
                day(published),
                instant(published),
                known(published),
                heading.title(),
                heading.takenIn().toString(),
                heading.statements(),
                heading.figures());
    }

    static Optional<String> day(Optional<Published> published) {
        return published.map(Published::on).map(LocalDate::toString);
    }

    static Optional<String> instant(Optional<Published> published) {
        return published.flatMap(Published::at).map(Instant::toString);
    }

    static Optional<String> known(Optional<Published> published) {
        return published.map(p -> Lexical.word(p.known()));
    }
}
