package org.claimgraph.ingest;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises English prose in Windows-1252, where "“It is over,” said José" has single bytes above 0x7F; broken UTF-8 read
 * that way shows as "Ã©" or "â€", which no prose has.
 */
final class Windows1252 {

    static final Charset CHARSET = Charset.forName("windows-1252");

    /** A capital amid a word, a lone capital, or a sign where only a letter may stand. */
    private static final Pattern GARBLED = Pattern.compile("\\p{Ll}[À-ÞŠŒŽŸ]"
            + "|[À-ÞŠŒŽ](?![\\p{L}'’.])"
            + "|[ðþÿ¡-¢¤-¦¨ª¬\u00AD¯±-´µ¶¸-º¼¾¿ˆ˜‚„ƒ†‡‹›‰]"
            + "|[À-ÿ][€™©®°§£·“”–—…«»•]"
            + "|\\p{L}[€£§°]");

    private Windows1252() {}

    /** The words in {@code body}; empty where they are not English prose in this encoding. */
    static Optional<String> prose(byte[] body) {
        return Encoding.strictly(body, CHARSET)
                .filter(text -> !GARBLED.matcher(text).find());
    }
}
