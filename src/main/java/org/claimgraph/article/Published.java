package org.claimgraph.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was published and how that is known: "March 7" of a dateline counts less than a publisher's metadata.
 *
 * @param on the day of publication, in the publisher's own time zone as far as it is known
 * @param at the instant, where the metadata gave one
 * @param known which part of the article told it
 */
public record Published(LocalDate on, Optional<Instant> at, Known known) {

    /** The part of an article that told its date, best first. */
    public enum Known {
        METADATA,
        HEADER,
        DATELINE
    }

    /** A day without a time. */
    public static Published on(LocalDate day, Known known) {
        return new Published(day, Optional.empty(), known);
    }
}
