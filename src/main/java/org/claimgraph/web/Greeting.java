package org.claimgraph.web;

import org.claimgraph.claim.Totals;

/** What the console says once the service is ready: its address, what was understood, and three questions to try. */
final class Greeting {

    private Greeting() {}

    /** The greeting of a service at {@code address}, which has no slash at its end. */
    static String of(String address, Totals totals) {
        return """
                Claimgraph is ready: %1$s

                Understood so far: %2$,d articles, %3$,d statements, %4$,d figures, %5$,d parties, %6$,d places.

                Three questions to try:
                  Who said something in so many words?   curl '%1$s/statements?mode=direct&limit=3'
                  How many were killed, by whose count?  curl '%1$s/figures.csv?measure=killed'
                  What is this as linked data?           curl '%1$s/export.nq'
                """.formatted(
                address, totals.articles(), totals.statements(), totals.figures(), totals.parties(), totals.places());
    }

    /** What is said while the graph does not answer. */
    static String waiting(String address) {
        return "Claimgraph listens at " + address
                + ", but the graph does not answer yet; it is tried again until it does.\n";
    }
}
