package org.claimgraph.article;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/**
 * Where and when a wire report was filed: "CAIRO, March 7 (Reuters) -".
 *
 * @param place the place as written, usually in capitals
 * @param day the day of filing
 * @param year the year of that day, which wires leave out as a rule; it is never guessed
 * @param agency the agency's mark in brackets
 */
public record Dateline(Optional<String> place, Optional<MonthDay> day, Optional<Year> year, Optional<String> agency) {

    /** The full day, where the year is known and has such a day. */
    public Optional<LocalDate> date() {
        return day.flatMap(d -> year.filter(y -> y.isValidMonthDay(d)).map(y -> y.atMonthDay(d)));
    }
}
