package org.claimgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Statement;

/** Writes the revisions of one batch: first whom and what they name, then their texts, then their claims and links. */
final class Batch {

    private final List<Arrival> arrivals;
    private final Entities entities;

    Batch(List<Arrival> arrivals) {
        this.arrivals = arrivals;
        this.entities = new Entities(arrivals);
    }

    void write(Transaction tx) {
        if (arrivals.isEmpty()) return;
        entities.write(tx);
        writeRevisions(tx);
        writeStatements(tx);
        writeFigures(tx);
        tx.run(Cypher.of("write/ledger"), ledger());
    }

    private void writeRevisions(Transaction tx) {
        tx.forEach(
                Cypher.of("write/revisions"),
                rows(a -> Stream.of(Map.of(
                        "article", a.revision().article().value(),
                        "revision", RevisionProperties.of(a).map(),
                        "text", TextProperties.of(a).map()))));
        tx.forEach(
                Cypher.of("write/succession"), rows(a -> Link.maybe(a.revision().id(), a.follows())));
        tx.forEach(Cypher.of("write/named-parties"), rows(Naming::parties));
        tx.forEach(Cypher.of("write/named-places"), rows(Naming::places));
    }

    private void writeStatements(Transaction tx) {
        tx.forEach(Cypher.of("write/statements"), rows(Batch::statements));
        tx.forEach(
                Cypher.of("write/statement-parties"),
                rows(a -> a.reading().statements().stream().flatMap(Link::party)));
        tx.forEach(Cypher.of("write/mentions"), rows(Link::mentions));
        tx.forEach(
                Cypher.of("write/reported-in"),
                rows(a -> a.reading().statements().stream().flatMap(s -> Link.maybe(s.id(), s.within()))));
    }

    private void writeFigures(Transaction tx) {
        tx.forEach(Cypher.of("write/figures"), rows(Batch::figures));
        for (Link.Kind kind : Link.Kind.values()) {
            tx.forEach(
                    Cypher.of(kind.file),
                    rows(a -> a.reading().figures().stream().flatMap(kind.links)));
        }
    }

    private static Stream<Map<String, Object>> statements(Arrival arrival) {
        List<Statement> statements = arrival.reading().statements();
        return IntStream.range(0, statements.size())
                .mapToObj(i -> Map.of(
                        "revision", arrival.revision().id(),
                        "speaker", statements.get(i).speaker().source().id(),
                        "properties",
                                StatementProperties.of(statements.get(i), arrival, i)
                                        .map()));
    }

    private static Stream<Map<String, Object>> figures(Arrival arrival) {
        List<Figure> figures = arrival.reading().figures();
        return IntStream.range(0, figures.size())
                .mapToObj(i -> Map.of(
                        "revision", arrival.revision().id(),
                        "properties",
                                FigureProperties.of(figures.get(i), arrival, i).map()));
    }

    private Map<String, Object> ledger() {
        List<Arrival> current = arrivals.stream().filter(Arrival::current).toList();
        return Map.of(
                "articles", arrivals.stream().filter(a -> a.number() == 1).count(),
                "statements", current.stream().mapToInt(Arrival::statements).sum(),
                "figures", current.stream().mapToInt(Arrival::figures).sum());
    }

    private List<Map<String, Object>> rows(Function<Arrival, Stream<Map<String, Object>>> of) {
        return arrivals.stream().flatMap(of).toList();
    }
}
