package org.claimgraph.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.claim.Reading;

/**
 * What writing costs at least: creates the nodes that readings make, with all their properties and in an equal schema, but
 * neither looks for what is there nor links anything. It is what {@link Neo4jClaims#keep} is measured against.
 */
public final class PlainCreate implements AutoCloseable {

    private final EmbeddedServer server;
    private final Bolt bolt;
    private final Set<Object> created = new HashSet<>();

    private PlainCreate(EmbeddedServer server) {
        this.server = server;
        this.bolt = new Bolt(server.address(), new Schema(SchemaFile.all()));
    }

    /** Opens an empty graph of its own. */
    public static PlainCreate open(GraphAddress.Embedded graph) {
        return new PlainCreate(EmbeddedServer.start(graph.data().resolve("neo4j")));
    }

    /** Creates the nodes of the readings, in one transaction; those of a party, place or source only the first time. */
    public void create(List<Reading> readings) {
        Chains chains = new Chains();
        readings.forEach(r -> chains.add(r, Instant.EPOCH));
        bolt.write(tx -> {
            create(chains.arrivals(), tx);
            return created.size();
        });
    }

    private void create(List<Arrival> arrivals, Transaction tx) {
        new Entities(arrivals).rows().forEach((file, rows) -> create(file, firstSeen(file, rows), tx));
        create("articles", arrivals.stream().map(PlainCreate::article).toList(), tx);
        create(
                "revisions",
                arrivals.stream().map(a -> RevisionProperties.of(a).map()).toList(),
                tx);
        create("texts", arrivals.stream().map(a -> TextProperties.of(a).map()).toList(), tx);
        create(
                "statements",
                arrivals.stream().flatMap(a -> statements(a).stream()).toList(),
                tx);
        create("figures", arrivals.stream().flatMap(a -> figures(a).stream()).toList(), tx);
    }

    private static void create(String file, List<Map<String, Object>> rows, Transaction tx) {
        tx.forEach(Cypher.of("plain/" + file), rows);
    }

    private List<Map<String, Object>> firstSeen(String file, List<Map<String, Object>> rows) {
        List<Map<String, Object>> first = new ArrayList<>(rows);
        first.removeIf(row -> !created.add(file + " " + row.get("id")));
        return first;
    }

    private static Map<String, Object> article(Arrival arrival) {
        return Map.of("id", arrival.revision().article().value());
    }

    private static List<Map<String, Object>> statements(Arrival arrival) {
        return IntStream.range(0, arrival.reading().statements().size())
                .mapToObj(i -> StatementProperties.of(
                                arrival.reading().statements().get(i), arrival, i)
                        .map())
                .toList();
    }

    private static List<Map<String, Object>> figures(Arrival arrival) {
        return IntStream.range(0, arrival.reading().figures().size())
                .mapToObj(i -> FigureProperties.of(arrival.reading().figures().get(i), arrival, i)
                        .map())
                .toList();
    }

    @Override
    public void close() {
        bolt.close();
        server.close();
    }
}
