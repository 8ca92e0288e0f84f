package org.claimgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.article.ArticleId;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.FigureFilter;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Heading;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Named;
import org.claimgraph.claim.Page;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Reading;
import org.claimgraph.claim.Statement;
import org.claimgraph.claim.StatementFilter;
import org.claimgraph.claim.Totals;

/** Claims kept in Neo4j. */
public final class Neo4jClaims implements Claims, AutoCloseable {

    private Neo4jClaims() {}

    /**
     * Opens the graph. An embedded one is started, which takes some seconds; a server need not answer yet: until it does,
     * every question gives {@link Claims.StoreUnavailable}.
     *
     * @throws DataInUse where another process has the data directory
     */
    public static Neo4jClaims open(GraphAddress address) {
        throw new UnsupportedOperationException("not yet: " + address);
    }

    @Override
    public List<Kept.Outcome> keep(List<Reading> readings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> known(List<String> revisions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Kept> article(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Kept> revision(String revision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Heading> revisions(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Found<Statement>> statement(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Found<Figure>> figure(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Heading> articles(Page.Request page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Found<Statement>> statements(StatementFilter filter, Page.Request page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Found<Figure>> figures(FigureFilter filter, Page.Request page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Named<Party>> parties(Page.Request page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Named<Place>> places(Page.Request page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Totals totals() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void each(Consumer<Kept> visitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean answers() {
        return false;
    }

    /** Lets go of the graph; an embedded one is shut down. */
    @Override
    public void close() {}
}
