package org.claimgraph.graph;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Reading;

/**
 * Keeps readings: waits for its turn, sees which revisions are new, takes those that they follow out of the lists, and
 * writes the new ones; all of it in one transaction.
 */
final class Keeping {

    private final Bolt bolt;
    private final Clock clock;

    Keeping(Bolt bolt, Clock clock) {
        this.bolt = bolt;
        this.clock = clock;
    }

    /** Keeps them, and says what became of each; where all are known nothing is locked or written. */
    List<Kept.Outcome> keep(List<Reading> readings) {
        readings.forEach(EvidenceCheck::verify);
        if (readings.isEmpty() || areKnown(readings))
            return readings.stream().map(r -> Kept.Outcome.KNOWN).toList();
        return bolt.write(tx -> keep(readings, tx));
    }

    /** Which of these revision ids are kept. */
    List<String> known(List<String> revisions) {
        if (revisions.isEmpty()) return List.of();
        return bolt.read(tx -> tx.ask(Cypher.of("read/known"), Map.of("revisions", revisions))).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    private boolean areKnown(List<Reading> readings) {
        List<String> ids = readings.stream()
                .map(r -> r.article().revision().id())
                .distinct()
                .toList();
        return known(ids).size() == ids.size();
    }

    private List<Kept.Outcome> keep(List<Reading> readings, Transaction tx) {
        tx.run(Cypher.of("write/lock"), Map.of());
        Chains chains = chains(readings, tx);
        Instant now = clock.instant();
        List<Kept.Outcome> outcomes =
                readings.stream().map(r -> chains.add(r, now)).toList();
        supersede(chains.superseded(), tx);
        new Batch(chains.arrivals()).write(tx);
        return outcomes;
    }

    private static Chains chains(List<Reading> readings, Transaction tx) {
        Chains chains = new Chains();
        List<String> articles =
                readings.stream().map(r -> r.article().id().value()).distinct().toList();
        tx.ask(Cypher.of("read/chains"), Map.of("articles", articles))
                .forEach(row -> chains.known(row.text("article"), row.text("revision")));
        return chains;
    }

    private static void supersede(List<String> revisions, Transaction tx) {
        if (revisions.isEmpty()) return;
        Map<String, ?> parameters = Map.of("revisions", revisions);
        tx.run(Cypher.of("write/supersede"), parameters);
        tx.run(Cypher.of("write/supersede-claims"), parameters);
        tx.run(Cypher.of("write/supersede-names"), parameters);
    }
}
