package org.claimgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as headers and datelines write it: "March 7", "7 March 2024", "Sept. 5, 2024", "2024-03-07".
 *
 * @param day the day of the year
 * @param year the year, where it stands there
 */
record WrittenDate(MonthDay day, Optional<Year> year) {

    private static final Map<String, Month> MONTHS = months();
    private static final String MONTH = "(?i:" + String.join("|", MONTHS.keySet()) + ")";

    /** A regular expression without groups that matches such a day, with or without its year. */
    static final String ANY = "(?:\\d{4}-\\d{2}-\\d{2}"
            + "|" + MONTH + "\\b\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4}\\b)?"
            + "|\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + "\\b\\.?(?:,?\\s+\\d{4}\\b)?)";

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(?:(?<month>\\p{L}+)\\.?\\s+(?<day>\\d{1,2})\\p{L}*"
            + "|(?<day2>\\d{1,2})\\p{L}*\\s+(?<month2>\\p{L}+)\\.?)(?:,?\\s+(?<year>\\d{4}))?");

    /** The day that {@code words}, matched by {@link #ANY}, mean; empty where there is no such day. */
    static Optional<WrittenDate> of(String words) {
        try {
            return iso(words).or(() -> named(words));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The full date, where the year is known and has such a day. */
    Optional<LocalDate> full() {
        return year.filter(y -> y.isValidMonthDay(day)).map(y -> y.atMonthDay(day));
    }

    private static Optional<WrittenDate> iso(String words) {
        Matcher m = ISO.matcher(words);
        if (!m.matches()) return Optional.empty();
        LocalDate date = LocalDate.parse(words);
        return Optional.of(new WrittenDate(MonthDay.from(date), Optional.of(Year.from(date))));
    }

    private static Optional<WrittenDate> named(String words) {
        Matcher m = NAMED.matcher(words);
        if (!m.matches()) return Optional.empty();
        Optional<Year> year = Optional.ofNullable(m.group("year")).map(Year::parse);
        return Optional.ofNullable(MONTHS.get(either(m, "month").toLowerCase(Locale.ROOT)))
                .map(month -> MonthDay.of(month, Integer.parseInt(either(m, "day"))))
                .map(day -> new WrittenDate(day, year));
    }

    private static String either(Matcher m, String group) {
        return m.group(group) != null ? m.group(group) : m.group(group + "2");
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (String line : Lines.of("months.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) months.put(words[i], Month.of(Integer.parseInt(words[0])));
        }
        return months;
    }
}
