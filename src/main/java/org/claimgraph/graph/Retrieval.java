package org.claimgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.claimgraph.article.ArticleId;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Heading;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Reading;

/** Brings back what was kept, by its id or all of it. */
final class Retrieval {

    /** How many readings are in memory at once while all are walked through. */
    private static final int AT_ONCE = 20;

    private final Bolt bolt;

    Retrieval(Bolt bolt) {
        this.bolt = bolt;
    }

    Optional<Kept> article(ArticleId id) {
        return bolt.read(tx -> tx.ask(Cypher.of("read/current-revision"), Map.of("article", id.value())).stream()
                .findFirst()
                .flatMap(row -> kept(List.of(row.text("id")), tx).stream().findFirst()));
    }

    Optional<Kept> revision(String revision) {
        return bolt.read(tx -> kept(List.of(revision), tx)).stream().findFirst();
    }

    List<Heading> revisions(ArticleId id) {
        return bolt.read(tx -> tx.ask(Cypher.of("read/revisions"), Map.of("article", id.value()))).stream()
                .map(row -> RevisionProperties.heading(row.row("revision")))
                .toList();
    }

    <C extends Claim> Optional<Found<C>> claim(Cypher cypher, String id, BiFunction<Row, String, C> read) {
        return bolt.read(tx -> tx.ask(cypher, Map.of("id", id))).stream()
                .findFirst()
                .map(row -> Listing.found(row, read));
    }

    /** Hands over all revisions by article and number, a few at a time, each few read in a transaction of their own. */
    void each(Consumer<Kept> visitor) {
        List<Row> next = next("");
        while (!next.isEmpty()) {
            List<String> ids = next.stream().map(row -> row.text("id")).toList();
            bolt.read(tx -> kept(ids, tx)).forEach(visitor);
            next = next(next.getLast().text("sequence"));
        }
    }

    private List<Row> next(String after) {
        return bolt.read(tx -> tx.ask(Cypher.of("read/revisions-after"), Map.of("after", after, "limit", AT_ONCE)));
    }

    private static List<Kept> kept(List<String> revisions, Transaction tx) {
        return tx.ask(Cypher.of("read/readings"), Map.of("revisions", revisions)).stream()
                .map(Retrieval::kept)
                .toList();
    }

    private static Kept kept(Row row) {
        Row revision = row.row("revision");
        return new Kept(
                reading(row), revision.instant("takenIn"), revision.maybeText("revisionOf"), revision.flag("current"));
    }

    private static Reading reading(Row row) {
        String sha256 = row.row("revision").text("sha256");
        return new Reading(
                TextProperties.article(row.row("revision"), row.row("text")),
                row.rows("statements").stream()
                        .map(s -> StatementProperties.read(s, sha256))
                        .toList(),
                row.rows("figures").stream()
                        .map(f -> FigureProperties.read(f, sha256))
                        .toList(),
                row.rows("parties").stream().map(Naming::party).toList(),
                row.rows("places").stream().map(Naming::place).toList());
    }
}
