package org.claimgraph.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Layout;
import org.claimgraph.claim.Kept;
import org.claimgraph.rdf.Iris;

/**
 * An article in one revision, with all that was read out of it.
 *
 * @param id the address of the revision
 * @param type NewsArticle
 * @param article the address of the article, the same for all its revisions
 * @param url where it was published
 * @param published the day of publication
 * @param publishedAt the instant, where the metadata gave one
 * @param publishedKnown metadata, header or dateline: what told the day
 * @param byline the writers as the byline names them
 * @param dateline the dateline as written
 * @param text the words as received; every offset counts their code points
 * @param sha256 the SHA-256 of the text in UTF-8, 64 hexadecimal digits
 * @param takenIn when the revision came into the graph
 * @param revisionOf the address of the revision before it
 * @param current whether no later revision has been taken in
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ArticleJson(
        String id,
        String type,
        String article,
        Optional<String> url,
        String publisher,
        Optional<String> published,
        Optional<String> publishedAt,
        Optional<String> publishedKnown,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> dateline,
        String text,
        String sha256,
        String takenIn,
        Optional<String> revisionOf,
        boolean current,
        List<StatementJson> statements,
        List<FigureJson> figures,
        List<PartyJson> parties,
        List<PlaceJson> places) {

    /** The article as the graph keeps it. */
    public static ArticleJson of(Kept kept, Iris iris) {
        Article article = kept.reading().article();
        FoundInside inside = FoundInside.of(kept);
        return new ArticleJson(
                iris.revision(article.revision().id()),
                "NewsArticle",
                iris.article(article.id()),
                article.url().map(URI::toString),
                article.publisher(),
                HeadingJson.day(article.published()),
                HeadingJson.instant(article.published()),
                HeadingJson.known(article.published()),
                article.title(),
                article.layout().byline(),
                dateline(article),
                article.text(),
                article.revision().sha256(),
                kept.takenIn().toString(),
                kept.revisionOf().map(iris::revision),
                kept.current(),
                inside.statements()
                        .map(found -> StatementJson.inside(found, iris))
                        .toList(),
                inside.figures().map(found -> FigureJson.inside(found, iris)).toList(),
                kept.reading().parties().stream()
                        .map(party -> PartyJson.of(party, iris))
                        .toList(),
                kept.reading().places().stream()
                        .map(place -> PlaceJson.of(place, iris))
                        .toList());
    }

    private static Optional<String> dateline(Article article) {
        return article.layout().first(Layout.Part.DATELINE).map(span -> span.in(article.text()));
    }
}
