package org.claimgraph.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleId;
import org.claimgraph.article.Layout;
import org.claimgraph.article.Received;
import org.claimgraph.article.Span;
import org.claimgraph.article.Submission;

/**
 * Reads articles from what people hand in: plain text with its publisher beside it, or JSON
 * {@code {"id", "url", "publisher", "published", "title", "text"}}. Whatever is wrong comes back as a value, never as an
 * exception.
 */
public final class ArticleReader {

    /** The most bytes that one article may have, inclusive. */
    public static final int MOST_BYTES = 5_000_000;

    private ArticleReader() {}

    /**
     * The article in a body of plain text.
     *
     * @param declared the character encoding that the sender names; without one UTF-8, else Windows-1252
     * @param about what is known beside the text; its own text is not looked at
     */
    public static Received text(byte[] body, Optional<Charset> declared, Submission about) {
        return read(about.withText(new String(body, declared.orElse(StandardCharsets.UTF_8))));
    }

    /** The article in a JSON object. */
    public static Received json(byte[] body) {
        return new Received.Unreadable(Received.Refusal.MALFORMED, "JSON is not read yet.");
    }

    /** The article that was handed in, every part of it checked. */
    public static Received read(Submission submission) {
        String publisher = submission.publisher().orElse("unknown");
        Layout layout = new Layout(
                List.of(new Layout.Passage(Layout.Part.BODY, new Span(0, submission.text().length()))),
                Optional.empty(), Optional.empty(), Optional.empty());
        return new Received.Readable(new Article(
                ArticleId.of(publisher, Optional.empty(), submission.title().orElse("")), Optional.empty(), publisher,
                Optional.empty(), submission.title(), submission.text(), layout));
    }
}
