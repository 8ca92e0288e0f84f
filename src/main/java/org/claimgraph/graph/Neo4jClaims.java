package org.claimgraph.graph;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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

/**
 * Claims kept in Neo4j: "Officials said 12 people died" is a Statement and a Figure, each held by its Revision.
 *
 * <pre>
 * (Article)-[HAS_REVISION]→(Revision)-[HAS_TEXT]→(Text)       (Revision)-[FOLLOWS]→(Revision)
 * (Revision)-[NAMES {name, aliases}]→(Party | Place)           (Place)-[LIES_IN]→(Place)
 * (Revision)-[HOLDS]→(Statement)-[SAID_BY]→(Source)            (Statement)-[MADE_FOR]→(Party)
 *                    (Statement)-[MENTIONS]→(Place)            (Statement)-[REPORTED_IN]→(Statement)
 * (Revision)-[HOLDS]→(Figure)-[GIVEN_BY]→(Source)              (Figure)-[MADE_FOR | BLAMES]→(Party)
 *                    (Figure)-[HAPPENED_IN]→(Place)            (Figure)-[PART_OF]→(Figure), (Figure)-[STATED_IN]→(Statement)
 * </pre>
 *
 * <p>Every node has a unique {@code id}. Claims bear what questions ask for — speakerId, partyId, placeId, measure, saidOn
 * — and, while their revision is current, a {@code rank}, the key by which every list is ordered and paged; so no question
 * walks the many relationships of a party or a place. A single Ledger node counts what current revisions hold, and its
 * lock lets one writer in at a time.
 */
public final class Neo4jClaims implements Claims, AutoCloseable {

    private final Bolt bolt;
    private final Optional<EmbeddedServer> server;
    private final Keeping keeping;
    private final Retrieval retrieval;
    private final Listing listing;

    private Neo4jClaims(Bolt bolt, Optional<EmbeddedServer> server, Clock clock) {
        this.bolt = bolt;
        this.server = server;
        this.keeping = new Keeping(bolt, clock);
        this.retrieval = new Retrieval(bolt);
        this.listing = new Listing(bolt);
    }

    /**
     * Opens the graph. An embedded one is started, which takes some seconds; a server need not answer yet: until it does,
     * every question gives {@link Claims.StoreUnavailable}.
     *
     * @throws DataInUse where another process has the data directory
     * @throws SchemaChanged where the graph answers, but was made with another schema
     */
    public static Neo4jClaims open(GraphAddress address) {
        Neo4jClaims claims = connect(address, Clock.systemUTC());
        try {
            claims.ask();
        } catch (StoreUnavailable e) {
            return claims;
        } catch (RuntimeException e) {
            claims.close();
            throw e;
        }
        return claims;
    }

    private static Neo4jClaims connect(GraphAddress address, Clock clock) {
        return switch (address) {
            case GraphAddress.Remote remote -> new Neo4jClaims(new Bolt(remote), Optional.empty(), clock);
            case GraphAddress.Embedded embedded -> {
                EmbeddedServer server = EmbeddedServer.start(embedded.data().resolve("neo4j"));
                yield new Neo4jClaims(new Bolt(server.address()), Optional.of(server), clock);
            }
        };
    }

    @Override
    public List<Kept.Outcome> keep(List<Reading> readings) {
        return keeping.keep(readings);
    }

    @Override
    public List<String> known(List<String> revisions) {
        return keeping.known(revisions);
    }

    @Override
    public Optional<Kept> article(ArticleId id) {
        return retrieval.article(id);
    }

    @Override
    public Optional<Kept> revision(String revision) {
        return retrieval.revision(revision);
    }

    @Override
    public List<Heading> revisions(ArticleId id) {
        return retrieval.revisions(id);
    }

    @Override
    public Optional<Found<Statement>> statement(String id) {
        return retrieval.claim(Cypher.of("read/statement"), id, StatementProperties::read);
    }

    @Override
    public Optional<Found<Figure>> figure(String id) {
        return retrieval.claim(Cypher.of("read/figure"), id, FigureProperties::read);
    }

    @Override
    public Page<Heading> articles(Page.Request page) {
        return listing.articles(page);
    }

    @Override
    public Page<Found<Statement>> statements(StatementFilter filter, Page.Request page) {
        return listing.statements(filter, page);
    }

    @Override
    public Page<Found<Figure>> figures(FigureFilter filter, Page.Request page) {
        return listing.figures(filter, page);
    }

    @Override
    public Page<Named<Party>> parties(Page.Request page) {
        return listing.parties(page);
    }

    @Override
    public Page<Named<Place>> places(Page.Request page) {
        return listing.places(page);
    }

    @Override
    public Totals totals() {
        Row row = bolt.read(tx -> tx.ask(Cypher.of("read/totals"), Map.of()).getFirst());
        return new Totals(
                row.number("articles"),
                row.number("statements"),
                row.number("figures"),
                row.number("parties"),
                row.number("places"));
    }

    /** How many nodes and relationships the graph has, of every kind and of all revisions. */
    public GraphSize size() {
        Row row = bolt.read(tx -> tx.ask(Cypher.of("read/size"), Map.of()).getFirst());
        return new GraphSize(row.number("nodes"), row.number("relationships"));
    }

    @Override
    public void each(Consumer<Kept> visitor) {
        retrieval.each(visitor);
    }

    @Override
    public boolean answers() {
        try {
            ask();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void ask() {
        bolt.read(tx -> tx.ask(Cypher.of("read/answers"), Map.of()));
    }

    /** Lets go of the graph; an embedded one is shut down. */
    @Override
    public void close() {
        bolt.close();
        server.ifPresent(EmbeddedServer::close);
    }
}
