package org.claimgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.io.fs.FileUtils;

/**
 * One embedded Neo4j for all tests of a run, because starting one takes seconds; a test class that needs it empty calls
 * {@link #emptied()} before each test. Its data lies in a temporary directory and goes with the process.
 */
public final class SharedGraph {

    private static final Path DATA = temporaryDirectory();
    private static final EmbeddedServer SERVER = EmbeddedServer.start(DATA);
    private static final Neo4jClaims CLAIMS = Neo4jClaims.open(SERVER.address());
    private static final Bolt BOLT = new Bolt(SERVER.address(), new Schema(List.of()));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SharedGraph::remove));
    }

    private SharedGraph() {}

    /** The claims, with nothing in them. */
    public static Neo4jClaims emptied() {
        BOLT.write(tx -> {
            tx.run(statement("empty"), Map.of());
            return 0;
        });
        return CLAIMS;
    }

    /** Where its data lies. */
    static Path data() {
        return DATA;
    }

    /** Where the server listens. */
    public static GraphAddress.Remote address() {
        return SERVER.address();
    }

    /** Runs one of the statements of the tests' own Cypher folder and gives the answer's only number. */
    static long number(String question, String column) {
        return BOLT.read(tx -> tx.ask(statement(question), Map.of()))
                .getFirst()
                .maybeWhole(column)
                .orElseThrow();
    }

    /** One of the statements of the tests' own Cypher folder. */
    static Cypher statement(String name) {
        return Cypher.of("test/" + name);
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("claimgraph-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove() {
        try {
            CLAIMS.close();
            BOLT.close();
            SERVER.close();
            FileUtils.deleteDirectory(DATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
