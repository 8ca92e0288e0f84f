package org.claimgraph.article;

import java.net.URI;
import java.util.Optional;

/**
 * A report as it was received, its text untouched: "TARN, May 6 (Hill Wire) - A landslide buried a bus near Tarn…".
 *
 * @param id the same for every revision of the article (see {@link ArticleId})
 * @param url where it was published
 * @param publisher who published it, as given; never blank
 * @param published the day of publication; empty where neither metadata nor text tell it
 * @param title the headline
 * @param text the words as received, never blank; every offset of a claim points into it
 * @param layout which stretches of the text are content and which are wire conventions
 */
public record Article(
        ArticleId id,
        Optional<URI> url,
        String publisher,
        Optional<Published> published,
        Optional<String> title,
        String text,
        Layout layout) {

    public Article {
        if (publisher.isBlank()) throw new IllegalArgumentException("an article needs a publisher");
        if (text.isBlank()) throw new IllegalArgumentException("an article needs a text");
    }

    /** The revision that this text is. */
    public Revision revision() {
        return Revision.of(id, text);
    }
}
