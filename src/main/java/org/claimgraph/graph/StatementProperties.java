package org.claimgraph.graph;

import java.util.Optional;
import org.claimgraph.claim.Statement;

/** A statement as the properties of its node, and back: what is put in comes out equal. */
final class StatementProperties {

    private StatementProperties() {}

    static Properties of(Statement statement, Arrival arrival, int position) {
        Properties to = ClaimProperties.of(statement, arrival, position)
                .with("mode", statement.mode())
                .with("act", statement.act())
                .with("addressee", statement.addressee())
                .with("medium", statement.medium())
                .with("withinId", statement.within());
        SourceProperties.put(to, "speaker", statement.speaker());
        statement.cue().ifPresent(cue -> putCue(to, cue));
        statement.saidOn().ifPresent(on -> to.with("saidOn", on.day()).with("saidKnown", on.known()));
        NameProperties.putPlaces(to, statement.places());
        NameProperties.putPlace(to, "saidIn", statement.saidIn());
        return to;
    }

    private static void putCue(Properties to, Statement.Cue cue) {
        to.with("cue", cue.words());
        SpanProperties.put(to, "cue", cue.span());
    }

    /** The statement of a node, which rests on the text with that SHA-256. */
    static Statement read(Row row, String sha256) {
        return new Statement(
                row.text("id"),
                ClaimProperties.evidence(row, sha256),
                ClaimProperties.finding(row),
                SourceProperties.one(row, "speaker"),
                row.maybeText("cue").map(words -> new Statement.Cue(words, SpanProperties.one(row, "cue"))),
                Statement.Mode.valueOf(row.text("mode")),
                Statement.Act.valueOf(row.text("act")),
                row.maybeText("addressee"),
                row.maybeText("medium"),
                NameProperties.places(row),
                NameProperties.place(row, "saidIn"),
                saidOn(row),
                row.maybeText("withinId"));
    }

    private static Optional<Statement.SaidOn> saidOn(Row row) {
        return row.maybeDay("saidOn")
                .map(day -> new Statement.SaidOn(day, Statement.SaidOn.Known.valueOf(row.text("saidKnown"))));
    }
}
