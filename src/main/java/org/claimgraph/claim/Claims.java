package org.claimgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.article.ArticleId;

/**
 * What the program needs from a store: to keep readings, and to ask about them.
 *
 * <p>Keeping is idempotent and whole: a reading is kept with all its claims or not at all, and keeping it again changes
 * nothing. Nothing is ever overwritten; an article's changed text becomes a further revision. Questions about many
 * articles look at current revisions only. Every method throws {@link StoreUnavailable} where the store does not answer
 * in time; it may then be called again.
 */
public interface Claims {

    /**
     * Keeps the readings in one transaction, or none of them; two readings of one article are kept in the order given.
     *
     * @return one outcome a reading, in the same order
     */
    List<Kept.Outcome> keep(List<Reading> readings);

    /** Which of these revision ids are already kept. */
    List<String> known(List<String> revisions);

    /** The current revision of an article as it was read. */
    Optional<Kept> article(ArticleId id);

    /** One revision of an article as it was read. */
    Optional<Kept> revision(String revision);

    /** All revisions of an article, newest first; empty where there is no such article. */
    List<Heading> revisions(ArticleId id);

    /** One statement, also of an earlier revision. */
    Optional<Found<Statement>> statement(String id);

    /** One figure, also of an earlier revision. */
    Optional<Found<Figure>> figure(String id);

    /** The articles, latest publication first, undated ones last. */
    Page<Heading> articles(Page.Request page);

    /** The statements that pass, latest publication first, then in the order of their article; "no comment" is among them. */
    Page<Found<Statement>> statements(StatementFilter filter, Page.Request page);

    /** The figures that pass, latest publication first, then in the order of their article. */
    Page<Found<Figure>> figures(FigureFilter filter, Page.Request page);

    /** The parties by name. */
    Page<Named<Party>> parties(Page.Request page);

    /** The places by name. */
    Page<Named<Place>> places(Page.Request page);

    /** What the graph holds. */
    Totals totals();

    /**
     * Hands over every revision of every article, ordered by article id and then by the time of taking in, holding few of
     * them in memory at once. What is kept meanwhile may or may not be among them.
     */
    void each(Consumer<Kept> visitor);

    /** Whether the store answers now; never throws. */
    boolean answers();

    /** The store did not answer: it is down, starting, or out of reach. Nothing was half-written. */
    final class StoreUnavailable extends RuntimeException {
        public StoreUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
