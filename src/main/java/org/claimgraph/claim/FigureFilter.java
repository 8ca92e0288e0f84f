package org.claimgraph.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which figures are asked for; an empty part does not filter. Days are inclusive.
 *
 * @param measure what befell them
 * @param place the id or name of the place where it happened, or of one that holds it
 * @param source the id or name of the one who gives the figure
 * @param population words of the counted noun, without regard to case
 * @param periodKind event, window or cumulative
 * @param from the first day: figures whose period ended before it are left out; without dates the day of publication counts
 * @param to the last day: figures whose period began after it are left out; without dates the day of publication counts
 * @param min the least number: figures that cannot reach it are left out
 */
public record FigureFilter(
        Optional<Measure> measure,
        Optional<String> place,
        Optional<String> source,
        Optional<String> population,
        Optional<String> periodKind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        OptionalLong min) {

    /** Asks for every figure. */
    public static final FigureFilter ALL = new FigureFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty());
}
