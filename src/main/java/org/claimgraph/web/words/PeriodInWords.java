package org.claimgraph.web.words;

import java.time.LocalDate;
import java.util.Optional;
import org.claimgraph.claim.Period;

/** The time that a figure counts, such as "running toll up to 7 March 2024" or "from 6 March 2024 to 7 March 2024". */
public final class PeriodInWords {

    private PeriodInWords() {}

    /** The period in words; an event without a day says so by saying nothing. */
    public static String of(Period period) {
        String days = days(period);
        return switch (period) {
            case Period.Event _ -> days;
            case Period.Window _ -> days.isEmpty() ? "in a stretch of days not told" : days;
            case Period.Cumulative _ -> ("running toll " + days).strip();
        };
    }

    private static String days(Period period) {
        Optional<LocalDate> from = period.from();
        if (period.to().isEmpty())
            return from.map(f -> "since " + DayInWords.of(f)).orElse("");
        LocalDate to = period.to().get();
        if (from.isEmpty()) return "up to " + DayInWords.of(to);
        if (from.get().equals(to)) return "on " + DayInWords.of(to);
        return "from " + DayInWords.of(from.get()) + " to " + DayInWords.of(to);
    }
}
