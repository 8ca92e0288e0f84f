package org.claimgraph.extract.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A week, month or year counted from publication: "last week" is Monday to Sunday of the week before. */
final class RelativeStretch implements TimeExpression {

    private static final Pattern PATTERN =
            Pattern.compile("(?i)\\b(last|this|the|over the) (weekend|week|month|year)\\b(?! (?:of|after|before|ago))");

    @Override
    public Pattern pattern() {
        return PATTERN;
    }

    @Override
    public Optional<Stretch> read(MatchResult words, Reference reference) {
        boolean last = words.group(1).equalsIgnoreCase("last");
        boolean named = last || words.group(1).equalsIgnoreCase("this");
        String unit = words.group(2).toLowerCase(ROOT);
        if (!named && !unit.equals("weekend")) return Optional.empty();
        return reference.published().map(p -> last ? before(unit, p) : current(unit, p));
    }

    private static Stretch before(String unit, LocalDate day) {
        return switch (unit) {
            case "weekend" -> weekend(day);
            case "week" -> week(day.minusWeeks(1));
            case "month" -> Reference.all(YearMonth.from(day).minusMonths(1));
            default -> Reference.all(Year.from(day).minusYears(1));
        };
    }

    /** What has passed of the unit. */
    private static Stretch current(String unit, LocalDate day) {
        return switch (unit) {
            case "weekend" -> weekend(day);
            case "week" -> Stretch.run(day.with(previousOrSame(MONDAY)), day);
            case "month" -> Stretch.run(day.withDayOfMonth(1), day);
            default -> Stretch.run(day.withDayOfYear(1), day);
        };
    }

    private static Stretch week(LocalDate day) {
        LocalDate monday = day.with(previousOrSame(MONDAY));
        return Stretch.run(monday, monday.plusDays(6));
    }

    private static Stretch weekend(LocalDate day) {
        LocalDate saturday = day.with(previousOrSame(SATURDAY));
        return Stretch.run(saturday, saturday.plusDays(1));
    }
}
