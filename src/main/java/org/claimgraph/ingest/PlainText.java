package org.claimgraph.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimgraph.article.Received.Refusal;

/** Makes sure that something is plain text: no PDF, no page of HTML, not empty, not too large. */
final class PlainText {

    private static final String ADVICE = "Send the article's words as plain text or JSON.";
    private static final Pattern MARKUP_START =
            Pattern.compile("(?is)\\s*<(!doctype|html|head|body|\\?xml|article|div|p)\\b.*");
    private static final Pattern CLOSING_TAG = Pattern.compile("(?i)</(p|div|span|a|li|h\\d|body|html|script|td)>");
    private static final int MOST_TAGS = 2;

    private PlainText() {}

    /** The characters of a body that is neither too large nor another sort of file. */
    static String decode(byte[] body, Optional<Charset> declared) throws NotAnArticle {
        if (body.length > ArticleReader.MOST_BYTES) throw tooLarge();
        Optional<String> other = otherFile(body);
        if (other.isPresent()) throw binary("This is " + other.get() + ", not text.");
        return Encoding.decode(body, declared);
    }

    /** Refuses what cannot be an article's words. */
    static void check(String text) throws NotAnArticle {
        if (text.length() > ArticleReader.MOST_BYTES || utf8Length(text) > ArticleReader.MOST_BYTES) throw tooLarge();
        if (text.isBlank()) throw new NotAnArticle(Refusal.EMPTY, "The article has no words. " + ADVICE);
        if (text.chars().anyMatch(PlainText::control)) throw binary("There are control characters in this.");
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) throw halfCharacter();
        if (markup(text)) throw new NotAnArticle(Refusal.MARKUP, "This is a page of HTML or XML. " + ADVICE);
    }

    private static Optional<String> otherFile(byte[] body) {
        String start = HexFormat.of().formatHex(Arrays.copyOf(body, Math.min(body.length, 16)));
        return Lines.of("signatures.txt").stream()
                .map(line -> line.split(" ", 2))
                .filter(signature -> start.startsWith(signature[0]))
                .map(signature -> signature[1])
                .findFirst();
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean control(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85;
    }

    private static boolean markup(String text) {
        return MARKUP_START.matcher(text).matches()
                || CLOSING_TAG.matcher(text).results().limit(MOST_TAGS + 1).count() > MOST_TAGS;
    }

    private static NotAnArticle tooLarge() {
        return new NotAnArticle(
                Refusal.TOO_LARGE,
                "An article may have at most " + ArticleReader.MOST_BYTES / 1_000_000
                        + " MB; send its parts one by one.");
    }

    private static NotAnArticle binary(String what) {
        return new NotAnArticle(Refusal.BINARY, what + " " + ADVICE);
    }

    private static NotAnArticle halfCharacter() {
        return new NotAnArticle(
                Refusal.BROKEN_ENCODING, "There is half of a surrogate pair in the text. Send whole characters.");
    }
}
