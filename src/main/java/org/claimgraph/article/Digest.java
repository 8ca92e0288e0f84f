package org.claimgraph.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of texts, in lower-case hexadecimal digits: the base of every deterministic id. */
public final class Digest {

    private Digest() {}

    /** The 64 digits of the SHA-256 of {@code text} in UTF-8. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The first 16 digits of the SHA-256 of the parts, joined by the unit separator U+001F, which no part may hold. */
    public static String hex16(String... parts) {
        return sha256(String.join("\u001f", parts)).substring(0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
