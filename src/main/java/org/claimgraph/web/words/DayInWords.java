package org.claimgraph.web.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a newspaper writes them: "7 March 2024". */
public final class DayInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private DayInWords() {}

    /** One day: "7 March 2024". */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** One minute, in UTC: "7 March 2024, 14:05 UTC". */
    public static String of(Instant instant) {
        return MINUTE.format(instant);
    }
}
