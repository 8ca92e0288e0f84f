package org.claimgraph.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The day from which an article counts: in a report of Friday 8 March, "Thursday" is 7 March. News tells what has
 * happened, so what is left out of a date is filled in with the nearest past.
 *
 * @param published the day of publication; without it nothing relative has a meaning
 */
record Reference(Optional<LocalDate> published) {

    /** The latest such weekday, publication included. */
    Optional<LocalDate> past(DayOfWeek weekday) {
        return published.map(p -> p.with(TemporalAdjusters.previousOrSame(weekday)));
    }

    /** The latest such weekday before publication. */
    Optional<LocalDate> last(DayOfWeek weekday) {
        return published.map(p -> p.with(TemporalAdjusters.previous(weekday)));
    }

    /** The first such weekday after publication. */
    Optional<LocalDate> next(DayOfWeek weekday) {
        return published.map(p -> p.with(TemporalAdjusters.next(weekday)));
    }

    /** The day {@code offset} days after publication, before it where negative. */
    Optional<LocalDate> offset(long offset) {
        return published.map(p -> p.plusDays(offset));
    }

    /** The day of that month in the latest year in which it is not after publication; empty where there is no such day. */
    Optional<LocalDate> past(Month month, int day) {
        return published.flatMap(p ->
                on(p.getYear(), month, day).filter(d -> !d.isAfter(p)).or(() -> on(p.getYear() - 1, month, day)));
    }

    /** The latest such month that has begun by publication. */
    Optional<YearMonth> past(Month month) {
        return published
                .map(YearMonth::from)
                .map(p -> month.compareTo(p.getMonth()) <= 0
                        ? p.withMonth(month.getValue())
                        : p.minusYears(1).withMonth(month.getValue()));
    }

    /** The day of a full date; empty where the calendar has none, as for 31 June. */
    static Optional<LocalDate> on(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** All days of a month. */
    static Stretch all(YearMonth month) {
        return Stretch.run(month.atDay(1), month.atEndOfMonth());
    }

    /** All days of a year. */
    static Stretch all(Year year) {
        return Stretch.run(year.atDay(1), year.atDay(year.length()));
    }
}
