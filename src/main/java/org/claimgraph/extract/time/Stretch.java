package org.claimgraph.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a time expression means: "since Sunday" runs from that Sunday to the day of publication.
 *
 * @param shape how the words delimit the days
 * @param from the first day, inclusive; empty where the words leave it open
 * @param to the last day, inclusive; empty where the words leave it open
 */
public record Stretch(Shape shape, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** How words delimit days. */
    public enum Shape {
        /** One calendar day: "on Thursday", "Oct. 7", "yesterday morning". */
        DAY,
        /** A closed run of days: "last week", "in March", "the past 24 hours". */
        RUN,
        /** Open at its end, so it runs to publication: "since Oct. 7". */
        SINCE,
        /** Open at its beginning: "as of Friday", "by Friday". */
        UNTIL
    }

    /** That one day. */
    public static Stretch day(LocalDate day) {
        return new Stretch(Shape.DAY, Optional.of(day), Optional.of(day));
    }

    /** All days from the first to the last, both inclusive. */
    public static Stretch run(LocalDate from, LocalDate to) {
        return new Stretch(Shape.RUN, Optional.of(from), Optional.of(to));
    }

    /** The one day that is meant; empty where the words mean more than one. */
    public Optional<LocalDate> singleDay() {
        return shape == Shape.DAY ? from : Optional.empty();
    }

    /** From the first of these days to the day of publication, where that is known and not before. */
    Stretch since(Reference reference) {
        Optional<LocalDate> end = reference.published().filter(p -> from.isEmpty() || !p.isBefore(from.get()));
        return new Stretch(Shape.SINCE, from, end);
    }

    /** Up to the last of these days. */
    Stretch until() {
        return new Stretch(Shape.UNTIL, Optional.empty(), to);
    }
}
