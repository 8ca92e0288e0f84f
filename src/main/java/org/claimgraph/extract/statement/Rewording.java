package org.claimgraph.extract.statement;

import java.util.Optional;
import org.claimgraph.claim.Statement;
import org.claimgraph.claim.Statement.SaidOn;

/** A statement as before but for what its neighbours tell of it: the day on which "she added" was said. */
final class Rewording {

    private Rewording() {}

    /** The same statement, said on that day. */
    static Statement saidOn(Statement s, SaidOn day) {
        return with(s, Optional.of(day), s.within());
    }

    /** The same statement, reported by the one of that id. */
    static Statement within(Statement s, Optional<String> outer) {
        return with(s, s.saidOn(), outer);
    }

    private static Statement with(Statement s, Optional<SaidOn> day, Optional<String> outer) {
        return new Statement(
                s.id(),
                s.evidence(),
                s.finding(),
                s.speaker(),
                s.cue(),
                s.mode(),
                s.act(),
                s.addressee(),
                s.medium(),
                s.places(),
                s.saidIn(),
                day,
                outer);
    }
}
