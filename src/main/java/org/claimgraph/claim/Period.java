package org.claimgraph.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time that a figure counts in: one event, a stated stretch, or all that ran up until a day.
 *
 * <p>Days are calendar days where the figure was counted, both ends inclusive, empty where the article does not tell.
 */
public sealed interface Period {

    /** The first day counted. */
    Optional<LocalDate> from();

    /** The last day counted. */
    Optional<LocalDate> to();

    /** "event", "window" or "cumulative", as in JSON and CSV. */
    String kind();

    /** One incident: "1,200 people were killed in the Oct. 7 attack". */
    record Event(Optional<LocalDate> from, Optional<LocalDate> to) implements Period {
        public Event {
            inOrder(from, to);
        }

        @Override
        public String kind() {
            return "event";
        }
    }

    /** A stated stretch: "47 people died over the weekend". */
    record Window(Optional<LocalDate> from, Optional<LocalDate> to) implements Period {
        public Window {
            inOrder(from, to);
        }

        @Override
        public String kind() {
            return "window";
        }
    }

    /** A running toll: "the number of people killed had passed 30,800"; {@code from} is its counting origin. */
    record Cumulative(Optional<LocalDate> from, Optional<LocalDate> to) implements Period {
        public Cumulative {
            inOrder(from, to);
        }

        @Override
        public String kind() {
            return "cumulative";
        }
    }

    /**
     * The period of that kind.
     *
     * @throws IllegalArgumentException where the kind is none of the three, or the days stand in the wrong order
     */
    static Period of(String kind, Optional<LocalDate> from, Optional<LocalDate> to) {
        return switch (kind) {
            case "event" -> new Event(from, to);
            case "window" -> new Window(from, to);
            case "cumulative" -> new Cumulative(from, to);
            default -> throw new IllegalArgumentException("a period is event, window or cumulative, not " + kind);
        };
    }

    private static void inOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("a period ends after it begins: " + from.get() + " to " + to.get());
        }
    }
}
