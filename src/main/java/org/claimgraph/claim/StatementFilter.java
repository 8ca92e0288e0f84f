package org.claimgraph.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which statements are asked for; an empty part does not filter. Days are inclusive.
 *
 * @param speaker the id of a source, or a name that is slugged to one
 * @param party the id or name of the party that the speaker speaks for
 * @param q words that the content must hold, all of them, in any order, without regard to case
 * @param place the id or name of a place named in the content or spoken from
 * @param mode direct, indirect or mixed
 * @param saidFrom the first day of speaking; statements without a known day are left out
 * @param saidTo the last day of speaking; statements without a known day are left out
 * @param publishedFrom the first day of publication
 * @param publishedTo the last day of publication
 */
public record StatementFilter(
        Optional<String> speaker,
        Optional<String> party,
        Optional<String> q,
        Optional<String> place,
        Optional<Statement.Mode> mode,
        Optional<LocalDate> saidFrom,
        Optional<LocalDate> saidTo,
        Optional<LocalDate> publishedFrom,
        Optional<LocalDate> publishedTo) {

    /** Asks for every statement. */
    public static final StatementFilter ALL = new StatementFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
