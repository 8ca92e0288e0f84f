package org.claimgraph.ingest;

import java.nio.charset.Charset;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Layout;
import org.claimgraph.article.LayoutReader;
import org.claimgraph.article.Received;
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
        return received(() -> article(about.withText(PlainText.decode(body, declared))));
    }

    /** The article in a JSON object. */
    public static Received json(byte[] body) {
        return json(body, Submission.OF_NOTHING);
    }

    /** The article in a JSON object; what is missing or null there is taken from {@code otherwise}, except the text. */
    public static Received json(byte[] body, Submission otherwise) {
        return received(() -> article(SubmittedJson.read(PlainText.decode(body, Optional.empty()), otherwise)));
    }

    /** The article that was handed in, every part of it checked. */
    public static Received read(Submission submission) {
        return received(() -> article(submission));
    }

    private static Article article(Submission submission) throws NotAnArticle {
        String text = submission.text();
        PlainText.check(text);
        Layout layout = LayoutReader.read(text);
        English.check(text, layout);
        return Metadata.of(submission).article(text, layout);
    }

    private static Received received(Reader reader) {
        try {
            return new Received.Readable(reader.read());
        } catch (NotAnArticle refused) {
            return refused.asValue();
        }
    }

    private interface Reader {
        Article read() throws NotAnArticle;
    }
}
