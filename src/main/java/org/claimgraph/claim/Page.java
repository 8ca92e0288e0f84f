package org.claimgraph.claim;

import java.util.List;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param items in the order of the question asked
 * @param next the cursor of the page after this one, empty on the last; opaque, and only valid for the same question
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Which page is asked for.
     *
     * @param limit how many items at most, from 1 to {@link #MOST}
     * @param cursor the {@link Page#next} of the page before, empty for the first
     */
    public record Request(int limit, Optional<String> cursor) {

        /** The most items that one page may hold. */
        public static final int MOST = 1000;

        public Request {
            if (limit < 1 || limit > MOST)
                throw new IllegalArgumentException("limit is 1 to " + MOST + ", not " + limit);
        }

        /** The first page of {@code limit} items. */
        public static Request first(int limit) {
            return new Request(limit, Optional.empty());
        }
    }

    /** A cursor that no page of this question gave. */
    public static final class BadCursor extends RuntimeException {
        public BadCursor(String cursor) {
            super("not a cursor of this list: " + cursor);
        }
    }
}
