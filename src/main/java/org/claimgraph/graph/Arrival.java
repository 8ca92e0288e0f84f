package org.claimgraph.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.claimgraph.article.Published;
import org.claimgraph.article.Revision;
import org.claimgraph.claim.Reading;
import org.claimgraph.claim.Statement;

/**
 * A revision that is about to be kept: the corrected text of a ferry report that was known with another text.
 *
 * @param number 1 for an article's first text
 * @param follows the id of the text before it
 * @param current whether no later text of the same article is about to be kept with it
 * @param takenIn now
 */
record Arrival(
        Reading reading, Revision revision, int number, Optional<String> follows, boolean current, Instant takenIn) {

    /** The place in the lists of the claim at {@code position}; none unless current. */
    Optional<String> rank(int position) {
        return current
                ? Optional.of(Rank.of(reading.article().published(), revision.id(), position))
                : Optional.empty();
    }

    /** The place in the walk through all revisions. */
    String sequence() {
        return "%s-%06d".formatted(revision.article(), number);
    }

    Optional<LocalDate> publishedOn() {
        return reading.article().published().map(Published::on);
    }

    /** How many statements it holds, without "no comment". */
    int statements() {
        return Math.toIntExact(reading.statements().stream()
                .filter(s -> s.act() != Statement.Act.NO_COMMENT)
                .count());
    }

    int figures() {
        return reading.figures().size();
    }

    /** The same, followed by a later text. */
    Arrival superseded() {
        return new Arrival(reading, revision, number, follows, false, takenIn);
    }
}
