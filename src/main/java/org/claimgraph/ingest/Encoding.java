package org.claimgraph.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimgraph.article.Received.Refusal;

/**
 * Reads characters from bytes without ever replacing one that is broken: by the byte order mark, else as declared, else as
 * UTF-8, else as Windows-1252 where that gives English prose, "caf\u00e9" and curly quotation marks.
 */
final class Encoding {

    private static final String ADVICE = "Send the text in UTF-8.";
    private static final char MARK = '\uFEFF';

    private Encoding() {}

    /** The characters, without a byte order mark. */
    static String decode(byte[] body, Optional<Charset> declared) throws NotAnArticle {
        String text = characters(body, mark(body).or(() -> declared.map(Encoding::asSent)));
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String characters(byte[] body, Optional<Charset> named) throws NotAnArticle {
        if (named.isPresent()) return strictly(body, named.get()).orElseThrow(() -> broken("not " + named.get()));
        return strictly(body, StandardCharsets.UTF_8)
                .or(() -> Windows1252.prose(body))
                .orElseThrow(() -> broken("neither UTF-8 nor Windows-1252"));
    }

    private static NotAnArticle broken(String what) {
        return new NotAnArticle(Refusal.BROKEN_ENCODING, "These bytes are " + what + ". " + ADVICE);
    }

    /** What {@code body} says in {@code charset}; empty where a byte is wrong. */
    static Optional<String> strictly(byte[] body, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    /** Those who say ISO 8859-1 or ASCII send Windows-1252, as every browser takes it. */
    private static Charset asSent(Charset declared) {
        boolean latin = declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII);
        return latin ? Windows1252.CHARSET : declared;
    }

    private static Optional<Charset> mark(byte[] body) {
        if (starts(body, 0xEF, 0xBB, 0xBF)) return Optional.of(StandardCharsets.UTF_8);
        if (starts(body, 0xFE, 0xFF)) return Optional.of(StandardCharsets.UTF_16BE);
        return starts(body, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean starts(byte[] body, int... bytes) {
        if (body.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((body[i] & 0xFF) != bytes[i]) return false;
        return true;
    }
}
