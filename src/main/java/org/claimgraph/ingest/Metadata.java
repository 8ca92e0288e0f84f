package org.claimgraph.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleId;
import org.claimgraph.article.Layout;
import org.claimgraph.article.Published;
import org.claimgraph.article.Received.Refusal;
import org.claimgraph.article.Submission;

/**
 * What a sender tells beside the text, checked: publisher "Harbour Post", published 2024-03-07.
 *
 * <p>An article is known again by its id, which its publisher keeps even where a new headline changes the address; without
 * an id by its address; else by publisher, day and headline. A changed text of such an article is its next revision.
 */
record Metadata(
        String publisher,
        Optional<String> id,
        Optional<URI> url,
        Optional<Published> published,
        Optional<String> title) {

    /** The checked metadata; blank parts count as missing. */
    static Metadata of(Submission submission) throws NotAnArticle {
        return new Metadata(
                given(submission.publisher()).orElseThrow(Metadata::withoutPublisher),
                given(submission.id()),
                url(given(submission.url())),
                published(given(submission.published())),
                given(submission.title()));
    }

    /** The article of that text; a date that is not given is taken from the text. */
    Article article(String text, Layout layout) {
        Optional<Published> day = published.or(layout::published);
        return new Article(identity(text, layout, day), url, publisher, day, title, text, layout);
    }

    private ArticleId identity(String text, Layout layout, Optional<Published> day) {
        Optional<LocalDate> on = day.map(Published::on);
        return id.map(own -> ArticleId.ofOutside(publisher, own))
                .or(() -> url.map(ArticleId::of))
                .orElseGet(() -> ArticleId.of(publisher, on, title.orElseGet(() -> firstWords(text, layout))));
    }

    private static String firstWords(String text, Layout layout) {
        String first = layout.passages().getFirst().span().in(text);
        return first.substring(0, Math.min(first.length(), 200));
    }

    private static Optional<String> given(Optional<String> part) {
        return part.map(String::strip).filter(p -> !p.isEmpty());
    }

    private static Optional<URI> url(Optional<String> words) throws NotAnArticle {
        return words.isEmpty() ? Optional.empty() : Optional.of(address(words.get()));
    }

    private static URI address(String words) throws NotAnArticle {
        try {
            URI url = new URI(words);
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            if (web && url.getHost() != null) return url;
        } catch (URISyntaxException notEvenThat) {
            // Told below, as any other address that is none.
        }
        throw new NotAnArticle(
                Refusal.BAD_URL,
                "\"" + words + "\" is no web address; give one like https://example.org/news/1, or none.");
    }

    private static Optional<Published> published(Optional<String> words) throws NotAnArticle {
        return words.isEmpty() ? Optional.empty() : Optional.of(PublishedWords.read(words.get()));
    }

    private static NotAnArticle withoutPublisher() {
        return new NotAnArticle(Refusal.NO_PUBLISHER, "Name the publisher of the article, such as \"Reuters\".");
    }
}
