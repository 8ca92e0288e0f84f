package org.claimgraph.graph;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.neo4j.driver.Session;

/**
 * Brings a graph's constraints and indexes up to date: applies the files of {@code cypher/schema} in order, records each
 * with its checksum, and refuses a graph that was made with other ones.
 *
 * <p>Every file can be applied again without harm, so that a start broken off between applying and recording is made
 * good by the next one.
 */
final class Schema {

    private final List<SchemaFile> files;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean upToDate;

    /** The schema that these files make, in their order. */
    Schema(List<SchemaFile> files) {
        this.files = files;
    }

    /**
     * Applies what is missing, once; afterwards this costs nothing.
     *
     * @throws SchemaChanged where a file was applied with other content
     */
    void bringUpToDate(Session session) {
        if (upToDate) return;
        lock.lock();
        try {
            if (!upToDate) applyAll(session);
            upToDate = true;
        } finally {
            lock.unlock();
        }
    }

    private void applyAll(Session session) {
        Map<String, String> applied = applied(session);
        List<SchemaFile> missing =
                files.stream().filter(f -> isMissing(f, applied)).toList();
        missing.forEach(file -> apply(session, file));
        if (!missing.isEmpty()) write(session, Cypher.of("read/await-indexes"), Map.of());
    }

    private static boolean isMissing(SchemaFile file, Map<String, String> applied) {
        String sha256 = applied.getOrDefault(file.name(), "");
        if (!sha256.isEmpty() && !sha256.equals(file.sha256())) throw new SchemaChanged(file.name());
        return sha256.isEmpty();
    }

    private static Map<String, String> applied(Session session) {
        return session.executeRead(tx -> new Transaction(tx).ask(Cypher.of("read/migrations"), Map.of())).stream()
                .collect(Collectors.toMap(row -> row.text("name"), row -> row.text("sha256")));
    }

    /** Applies and records in two transactions, because Neo4j allows no data beside a change of schema. */
    private static void apply(Session session, SchemaFile file) {
        write(session, file.cypher(), Map.of());
        write(
                session,
                Cypher.of("write/migration"),
                Map.of("name", file.name(), "sha256", file.sha256(), "at", ZonedDateTime.now(ZoneOffset.UTC)));
    }

    private static void write(Session session, Cypher cypher, Map<String, ?> parameters) {
        session.executeWriteWithoutResult(tx -> new Transaction(tx).run(cypher, parameters));
    }
}
