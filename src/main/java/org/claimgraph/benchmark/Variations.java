package org.claimgraph.benchmark;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.article.Article;
import org.claimgraph.article.Submission;

/**
 * Makes any number of articles out of a few, each with an address and counts of its own: "at least 40 dead" becomes "at
 * least 41 dead", "at least 42 dead"…
 */
final class Variations {

    private static final Pattern NUMBER =
            Pattern.compile("\\b\\d{1,3}(?:,\\d{3})+\\b|(?<![\\d,.])\\d{2,4}(?![\\d,.]?\\d)\\b");
    private static final int LAST_DAY_OF_A_MONTH = 31;

    private Variations() {}

    /** {@code count} articles, the same whenever it is asked for; the first are the originals themselves. */
    static Stream<Submission> of(List<Article> originals, int count) {
        return IntStream.range(0, count).mapToObj(i -> vary(originals.get(i % originals.size()), i / originals.size()));
    }

    private static Submission vary(Article original, int round) {
        return new Submission(
                Optional.empty(),
                original.url().map(url -> round == 0 ? url.toString() : url + "-" + round),
                Optional.of(original.publisher()),
                original.published().map(p -> p.on().toString()),
                original.title().map(t -> raise(t, round)),
                raise(original.text(), round));
    }

    private static String raise(String text, int by) {
        return by == 0 ? text : NUMBER.matcher(text).replaceAll(number -> raise(number, by));
    }

    private static String raise(MatchResult number, int by) {
        long n = Long.parseLong(number.group().replace(",", ""));
        boolean plain = n > LAST_DAY_OF_A_MONTH && (n < 1900 || n > 2100);
        return plain ? NumberFormat.getIntegerInstance(Locale.ROOT).format(n + by) : number.group();
    }
}
