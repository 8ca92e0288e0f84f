package org.claimgraph.graph;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimgraph.claim.Claims.StoreUnavailable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The way to a Neo4j server: every transaction goes through here, is tried again for a few seconds where that can help,
 * and then fails with {@link StoreUnavailable}.
 *
 * <p>The first transaction that reaches the server brings its schema up to date.
 */
final class Bolt implements AutoCloseable {

    private static final Config CONFIG = Config.builder()
            .withConnectionTimeout(3, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(5, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(3, TimeUnit.SECONDS)
            .withConnectionLivenessCheckTimeout(30, TimeUnit.SECONDS)
            .withTelemetryDisabled(true)
            .withLogging(Logging.slf4j())
            .build();

    private final Driver driver;
    private final Schema schema;

    /** Finds the way to a server that is to have this program's schema; it need not answer yet. */
    Bolt(GraphAddress.Remote server) {
        this(server, new Schema(SchemaFile.all()));
    }

    /** Finds the way to a server that is to have that schema; it need not answer yet. */
    Bolt(GraphAddress.Remote server, Schema schema) {
        this.driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()), CONFIG);
        this.schema = schema;
    }

    /** Asks, in one transaction. */
    <T> T read(Function<Transaction, T> questions) {
        return answering(() -> inSession(s -> s.executeRead(tx -> questions.apply(new Transaction(tx)))));
    }

    /** Changes the graph, in one transaction: whole or not at all. {@code changes} may be called several times. */
    <T> T write(Function<Transaction, T> changes) {
        return answering(() -> inSession(s -> s.executeWrite(tx -> changes.apply(new Transaction(tx)))));
    }

    private <T> T inSession(Function<Session, T> work) {
        try (Session session = driver.session()) {
            schema.bringUpToDate(session);
            return work.apply(session);
        }
    }

    private static <T> T answering(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException e) {
            throw isOurFault(e) ? e : new StoreUnavailable(reason(e), e);
        }
    }

    private static boolean isOurFault(Neo4jException e) {
        return e instanceof ClientException
                && e.code() != null
                && (e.code().startsWith("Neo.ClientError.Statement") || e.code().startsWith("Neo.ClientError.Schema"));
    }

    private static String reason(Neo4jException e) {
        return e instanceof AuthenticationException
                ? "The graph refuses the user or the password."
                : "The graph does not answer.";
    }

    @Override
    public void close() {
        driver.close();
    }
}
