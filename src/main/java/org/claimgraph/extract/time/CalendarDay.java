package org.claimgraph.extract.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day of a month, with or without its year: "Oct. 7", "March 7, 2024", "the 7th of October", "2024-03-07". */
final class CalendarDay implements TimeExpression {

    private static final String DAY = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.:,]\\d{3})";
    private static final String YEAR = "(?:,?\\s+((?:19|20)\\d\\d)\\b)?";
    private static final Pattern PATTERN = Pattern.compile("\\b(" + Months.ANY + ")\\s+" + DAY + YEAR
            + "|" + DAY + "(?:\\s+of)?\\s+(" + Months.ANY + ")" + YEAR
            + "|\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");

    @Override
    public Pattern pattern() {
        return PATTERN;
    }

    @Override
    public Optional<Stretch> read(MatchResult words, Reference reference) {
        Optional<LocalDate> day;
        if (words.group(1) != null)
            day = day(words.group(1), words.group(2), Optional.ofNullable(words.group(3)), reference);
        else if (words.group(5) != null)
            day = day(words.group(5), words.group(4), Optional.ofNullable(words.group(6)), reference);
        else day = iso(words);
        return day.map(Stretch::day);
    }

    private static Optional<LocalDate> day(String name, String day, Optional<String> year, Reference reference) {
        Month month = Months.named(name);
        int number = Integer.parseInt(day);
        return year.isPresent()
                ? Reference.on(Integer.parseInt(year.get()), month, number)
                : reference.past(month, number);
    }

    private static Optional<LocalDate> iso(MatchResult words) {
        int month = Integer.parseInt(words.group(8));
        if (month < 1 || month > 12) return Optional.empty();
        return Reference.on(Integer.parseInt(words.group(7)), Month.of(month), Integer.parseInt(words.group(9)));
    }
}
