package org.claimgraph.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimgraph.article.Layout;
import org.claimgraph.article.Received.Refusal;

/**
 * Makes sure that a text holds a sentence and that it is English: "Zehn Menschen starben bei dem Brand." is refused as
 * German. In doubt a text is English.
 */
final class English {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern SENTENCE =
            Pattern.compile("(?s).*\\p{L}\\P{L}+\\p{L}{2,}[^\\p{L}]*[.!?…।。؟][\"'”’)\\]]*(\\s.*)?");
    private static final int WORDS_WITHOUT_STOP = 5;
    private static final int LOOKED_AT = 20_000;
    private static final double LATIN_SHARE = 0.7;

    private English() {}

    /** Refuses {@code text} where its content holds no sentence or another language. */
    static void check(String text, Layout layout) throws NotAnArticle {
        List<String> paragraphs = layout.body().stream().map(p -> p.in(text)).toList();
        String words = String.join("\n", paragraphs);
        String start = words.substring(0, Math.min(words.length(), LOOKED_AT));
        if (latinShare(start) < LATIN_SHARE) throw notEnglish("is mostly in other letters than Latin ones");
        if (paragraphs.stream().noneMatch(English::sentence)) throw noSentence();
        checkLanguage(start);
    }

    private static boolean sentence(String paragraph) {
        return SENTENCE.matcher(paragraph).matches()
                || WORD.matcher(paragraph).results().count() >= WORDS_WITHOUT_STOP;
    }

    private static void checkLanguage(String words) throws NotAnArticle {
        List<String> small = WORD.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(English::lowerCase)
                .toList();
        FunctionWords likeliest = likeliest(small);
        if (likeliest != FunctionWords.ALL.getFirst()) throw notEnglish("seems to be " + likeliest.language());
    }

    /** English unless another language has at least two of its words there, and half as many again as English. */
    private static FunctionWords likeliest(List<String> words) {
        FunctionWords english = FunctionWords.ALL.getFirst();
        long own = english.in(words);
        return FunctionWords.ALL.stream()
                .filter(other -> other.in(words) >= 2 && 2 * other.in(words) > 3 * own)
                .max(Comparator.comparingLong(other -> other.in(words)))
                .orElse(english);
    }

    private static boolean lowerCase(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static double latinShare(String words) {
        long letters = words.codePoints().filter(Character::isLetter).count();
        long latin = words.codePoints().filter(English::latin).count();
        return letters == 0 ? 1 : (double) latin / letters;
    }

    private static boolean latin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static NotAnArticle noSentence() {
        return new NotAnArticle(Refusal.NO_SENTENCE, "There is no sentence in this text. Send the whole article.");
    }

    private static NotAnArticle notEnglish(String what) {
        return new NotAnArticle(
                Refusal.NOT_ENGLISH, "The text " + what + ". Only English is read so far; send a translation.");
    }
}
