package org.claimgraph.claim;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * How many, with what the words allow: "more than 30,800" is at least 30,800 and has no upper bound.
 *
 * <p>Bounds are whole numbers and inclusive. "More than N" is closed at N on purpose: "passed 30,800" has been written of
 * a count of exactly 30,800.
 *
 * @param qualifier what the words around the number say of it
 * @param low the least that is meant, empty where open
 * @param high the most that is meant, empty where open
 * @param words the number with its qualifier as written: "at least 12"
 */
public record Count(Qualifier qualifier, OptionalLong low, OptionalLong high, String words) {

    public Count {
        if (low.isEmpty() && high.isEmpty()) throw new IllegalArgumentException("a count needs a bound: " + words);
        if (low.isPresent() && low.getAsLong() < 0)
            throw new IllegalArgumentException("nobody counts below zero: " + words);
        if (low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong()) {
            throw new IllegalArgumentException("the bounds of a count stand in order: " + low + " " + high);
        }
    }

    /** What the words around a number say of it. */
    public enum Qualifier {
        EXACT,
        ABOUT,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        RANGE;

        /** The name in lower case, as in JSON and CSV: "at_least". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code qualifier n}: the bounds follow from the qualifier; for a range use {@link #range}. */
    public static Count of(Qualifier qualifier, long n, String words) {
        return switch (qualifier) {
            case EXACT, ABOUT, RANGE -> new Count(qualifier, OptionalLong.of(n), OptionalLong.of(n), words);
            case AT_LEAST, MORE_THAN -> new Count(qualifier, OptionalLong.of(n), OptionalLong.empty(), words);
            case AT_MOST, LESS_THAN -> new Count(qualifier, OptionalLong.empty(), OptionalLong.of(n), words);
        };
    }

    /** From {@code low} to {@code high}, both inclusive: "between 36 and 40". */
    public static Count range(long low, long high, String words) {
        return new Count(Qualifier.RANGE, OptionalLong.of(low), OptionalLong.of(high), words);
    }
}
