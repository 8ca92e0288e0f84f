package org.claimgraph.graph;

import static java.util.Map.entry;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j in this process: its Bolt port is a free one of the loopback interface, and its password is drawn anew at every
 * start and kept in memory alone.
 */
final class EmbeddedServer implements AutoCloseable {

    /** Little memory and small logs: a parser lives in the same process. */
    private static final Map<Setting<?>, Object> SETTINGS = Map.ofEntries(
            entry(BoltConnector.enabled, true),
            entry(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0)),
            entry(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", 0)),
            entry(GraphDatabaseSettings.auth_enabled, true),
            entry(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(96)),
            entry(GraphDatabaseSettings.pagecache_warmup_enabled, false),
            entry(GraphDatabaseSettings.memory_transaction_global_max_size, ByteUnit.mebiBytes(384)),
            entry(GraphDatabaseSettings.preallocate_logical_logs, false),
            entry(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16)),
            entry(GraphDatabaseSettings.keep_logical_logs, "2 files"),
            entry(GraphDatabaseSettings.query_cache_size, 200),
            entry(GraphDatabaseSettings.filewatcher_enabled, false),
            entry(GraphDatabaseSettings.udc_enabled, false));

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final DatabaseManagementService server;
    private final GraphAddress.Remote address;

    private EmbeddedServer(DatabaseManagementService server) {
        this.server = server;
        String password = drawPassword();
        server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(Cypher.of("write/password").text(), Map.of("password", password));
        this.address = new GraphAddress.Remote(URI.create("bolt://127.0.0.1:" + port()), "neo4j", password);
    }

    /**
     * Starts the server over the data in {@code directory}, which is made where it does not exist.
     *
     * @throws DataInUse where another process has the directory
     */
    static EmbeddedServer start(Path directory) {
        try {
            return new EmbeddedServer(new DatabaseManagementServiceBuilder(
                            directory.toAbsolutePath().normalize())
                    .setConfig(SETTINGS)
                    .build());
        } catch (RuntimeException e) {
            throw isLock(e) ? new DataInUse(directory, e) : e;
        }
    }

    /** Where a driver finds it, and with which password. */
    GraphAddress.Remote address() {
        return address;
    }

    private int port() {
        GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        ConnectorPortRegister ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    private static String drawPassword() {
        byte[] bits = new byte[24];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    private static boolean isLock(Throwable thrown) {
        return thrown instanceof FileLockException || thrown.getCause() != null && isLock(thrown.getCause());
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
