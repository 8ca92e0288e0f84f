package org.claimgraph.extract.number;

import static java.util.Locale.ROOT;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What number words are worth: "1,200" is 1200, "two hundred and five" is 205, "1.5 million" is 1500000. */
final class Numerals {

    private static final Map<String, Long> WORDS = WordList.values("number-words.txt");
    private static final Map<String, Long> SCALES = WordList.values("scales.txt");

    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)";
    private static final String WORD = WordList.anyOf(WORDS.keySet());
    private static final String SCALE = WordList.anyOf(SCALES.keySet());
    private static final String SMALL = "(?:" + WORD + "(?:[\\s-]" + WORD + ")?)";

    /** A whole number in digits or words, without a group; what it takes may still be worth no whole number. */
    static final String ANY = "(?:(?:" + DIGITS + "|\\ban?|\\b" + SMALL + ")(?:[\\s-]" + SCALE + ")+\\b"
            + "(?:\\s+(?:and\\s+)?" + SMALL + "\\s+" + SCALE + "\\b)*(?:\\s+(?:and\\s+)?" + SMALL + "\\b)?"
            + "|" + DIGITS + "|\\b" + SMALL + "\\b)";

    private static final Pattern BREAK = Pattern.compile("[\\s-]+");

    private Numerals() {}

    /** The value of words that {@link #ANY} takes; empty where it is not a whole number, as for "1.5" or "two three". */
    static OptionalLong value(String words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        for (String word : BREAK.split(words.toLowerCase(ROOT).replace(",", ""))) {
            if (word.equals("and")) continue;
            if (!SCALES.containsKey(word)) current = current.add(plain(word));
            else if (word.equals("hundred") || word.equals("dozen")) current = scaled(current, word);
            else {
                total = total.add(scaled(current, word));
                current = BigDecimal.ZERO;
            }
        }
        return whole(total.add(current));
    }

    private static BigDecimal plain(String word) {
        if (word.equals("a") || word.equals("an")) return BigDecimal.ONE;
        Long value = WORDS.get(word);
        return value == null ? new BigDecimal(word) : BigDecimal.valueOf(value);
    }

    private static BigDecimal scaled(BigDecimal number, String scale) {
        return number.multiply(BigDecimal.valueOf(SCALES.getOrDefault(scale, 1L)));
    }

    private static OptionalLong whole(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() > 0 || plain.precision() - plain.scale() > 12
                ? OptionalLong.empty()
                : OptionalLong.of(plain.longValueExact());
    }
}
