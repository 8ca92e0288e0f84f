package org.claimgraph.web.page;

import java.net.URI;
import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.article.Published;
import org.claimgraph.claim.Heading;
import org.claimgraph.claim.Kept;
import org.claimgraph.web.words.DayInWords;

/**
 * What the page of an article shows.
 *
 * @param id the article's id
 * @param revision the id of the revision shown
 * @param current whether no later revision is known
 * @param title the headline
 * @param publisher who published it
 * @param published the day in words, or that it is unknown
 * @param url its address, empty where unknown or where a link there would be unsafe
 * @param blocks the text with its claims marked
 * @param cards the claims in words
 * @param revisions all revisions, newest first
 */
public record ArticleView(
        String id,
        String revision,
        boolean current,
        String title,
        String publisher,
        String published,
        String url,
        List<Block> blocks,
        List<Card> cards,
        List<HeadingLine> revisions) {

    static ArticleView of(Kept kept, List<Heading> revisions) {
        Article article = kept.reading().article();
        return new ArticleView(
                article.id().value(),
                article.revision().id(),
                kept.current(),
                article.title().orElse("Untitled report"),
                article.publisher(),
                article.published().map(ArticleView::day).orElse("day unknown"),
                article.url().filter(ArticleView::safe).map(URI::toString).orElse(""),
                MarkedText.of(kept.reading()),
                Card.of(kept.reading()),
                revisions.stream().map(HeadingLine::of).toList());
    }

    private static String day(Published published) {
        return switch (published.known()) {
            case METADATA -> DayInWords.of(published.on());
            case HEADER -> DayInWords.of(published.on()) + " (by its header)";
            case DATELINE -> DayInWords.of(published.on()) + " (by its dateline)";
        };
    }

    private static boolean safe(URI url) {
        return "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
    }
}
