package org.claimgraph.claim;

import java.time.Instant;
import java.util.Optional;
import org.claimgraph.article.Article;

/**
 * A reading as the graph keeps it.
 *
 * @param reading what was read
 * @param takenIn when this revision first came into the graph
 * @param revisionOf the id of the revision that this one follows, empty for an article's first
 * @param current whether no later revision has been taken in
 */
public record Kept(Reading reading, Instant takenIn, Optional<String> revisionOf, boolean current) {

    /** What a list shows of it. */
    public Heading heading() {
        Article article = reading.article();
        return new Heading(
                article.id(),
                article.revision().id(),
                article.url(),
                article.publisher(),
                article.published(),
                article.title(),
                takenIn,
                reading.said(),
                reading.figures().size());
    }

    /** What keeping a reading did to the graph. */
    public enum Outcome {
        /** The article was new. */
        NEW,
        /** The article was known with another text, which stays; this text became its current revision. */
        REVISED,
        /** This very text was known; nothing changed. */
        KNOWN
    }
}
