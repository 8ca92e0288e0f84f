package org.claimgraph.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Plain text: what bytes say, and whether it may be an article's words. */
final class PlainText {

    private PlainText() {}

    static String decode(byte[] body, Optional<Charset> declared) throws NotAnArticle {
        return new String(body, declared.orElse(StandardCharsets.UTF_8));
    }

    static void check(String text) throws NotAnArticle {
        if (text.isBlank()) throw new NotAnArticle(org.claimgraph.article.Received.Refusal.EMPTY, "Give the words of the article.");
    }
}
