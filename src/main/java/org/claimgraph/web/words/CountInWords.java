package org.claimgraph.web.words;

import java.util.Locale;
import java.util.OptionalLong;
import org.claimgraph.claim.Count;

/** How many, with what the words allow: "more than 30,800"; vague words stay beside their bounds: "at least 12 (“dozens”)". */
public final class CountInWords {

    private CountInWords() {}

    /** The count with its bound and qualifier. */
    public static String of(Count count) {
        String bounds = bounds(count);
        return vague(count) ? bounds + " (“" + count.words() + "”)" : bounds;
    }

    private static String bounds(Count count) {
        return switch (count.qualifier()) {
            case EXACT -> between(count);
            case RANGE -> between(count);
            case ABOUT -> "about " + between(count);
            case AT_LEAST -> "at least " + digits(count.low());
            case MORE_THAN -> "more than " + digits(count.low());
            case AT_MOST -> "up to " + digits(count.high());
            case LESS_THAN -> "fewer than " + digits(count.high());
        };
    }

    private static String between(Count count) {
        if (count.low().isEmpty()) return "up to " + digits(count.high());
        if (count.high().isEmpty()) return "at least " + digits(count.low());
        if (!count.low().equals(count.high())) return digits(count.low()) + " to " + digits(count.high());
        return count.low().getAsLong() == 0 ? "no" : digits(count.low());
    }

    /** Whether the words are no number of their own: "dozens", "scores", "a few". */
    private static boolean vague(Count count) {
        boolean open = count.low().isEmpty() || count.high().isEmpty();
        return open
                && count.words()
                        .toLowerCase(Locale.ROOT)
                        .matches("[^\\d]*(dozen|score|hundred|thousand|million|several|few|many)s?\\b[^\\d]*");
    }

    private static String digits(OptionalLong number) {
        return number.isPresent() ? String.format(Locale.UK, "%,d", number.getAsLong()) : "an unknown number";
    }
}
