package org.claimgraph.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.claimgraph.article.Published;

/**
 * The key by which lists are ordered, made so that plain text order is latest publication first: a report of 8 March
 * stands before one of 7 March, one of noon before one of dawn, and undated ones come last.
 */
final class Rank {

    /** Comes before every rank. */
    static final String FIRST = "";

    private static final long LAST_DAY = 9_000_000;
    private static final long LAST_SECOND = 999_999_999_999L;
    private static final String UNDATED = "9999999";

    private Rank() {}

    /** The rank of what stands at {@code position} in a revision that was published then. */
    static String of(Optional<Published> published, String revision, int position) {
        String day = published.map(Published::on).map(Rank::day).orElse(UNDATED);
        String second = published.flatMap(Published::at).map(Rank::second).orElse("~");
        return "%s-%s-%s-%05d".formatted(day, second, revision, position);
    }

    /** Comes before every rank of {@code day} and earlier days, and after those of later ones. */
    static String before(LocalDate day) {
        return day(day);
    }

    /** Comes after every rank of {@code day} and later days, and before those of earlier ones. */
    static String after(LocalDate day) {
        return day(day.minusDays(1));
    }

    /** Comes after every rank; with {@code datedOnly} after every one with a day of publication. */
    static String end(boolean datedOnly) {
        return datedOnly ? UNDATED : "~";
    }

    private static String day(LocalDate day) {
        return "%07d".formatted(Math.clamp(LAST_DAY - day.toEpochDay(), 0L, 9_999_998L));
    }

    private static String second(Instant at) {
        return "%012d".formatted(Math.clamp(LAST_SECOND - at.getEpochSecond(), 0L, LAST_SECOND));
    }
}
