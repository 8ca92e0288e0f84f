package org.claimgraph.ingest;

import org.claimgraph.article.Article;
import org.claimgraph.article.Received;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Reading;

/** What became of an article that was to be taken in: a second copy of a ferry report is {@link Known}. */
public sealed interface Taken {

    /** The article was new and is kept with all its claims, which may be none. */
    record New(Reading reading) implements Taken {}

    /** The article was known with another text, which stays; this text is now its current revision. */
    record Revised(Reading reading) implements Taken {}

    /** This very text was known; nothing changed. */
    record Known(Article article) implements Taken {}

    /** It cannot be read as an article; nothing was kept. */
    record Refused(Received.Unreadable why) implements Taken {}

    /** It is an article, but reading its claims broke off; nothing was kept. The fault is the program's, not the sender's. */
    record Failed(Article article, Throwable cause) implements Taken {}

    /** What keeping {@code reading} with that outcome means. */
    static Taken of(Kept.Outcome outcome, Reading reading) {
        return switch (outcome) {
            case NEW -> new New(reading);
            case REVISED -> new Revised(reading);
            case KNOWN -> new Known(reading.article());
        };
    }
}
