package org.claimgraph.rdf;

import java.util.Optional;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Statement;

/** Says what a statement is: who said it, how, to whom, where and when. */
record StatementTriples(ClaimTriples claims) {

    void add(Statement statement) {
        Description about = claims.add(statement, Vocabulary.Statement)
                .word(Vocabulary.mode, statement.mode().word())
                .word(Vocabulary.act, statement.act().word())
                .text(Vocabulary.addressee, statement.addressee())
                .text(Vocabulary.medium, statement.medium())
                .link(Vocabulary.statedIn, statement.within().map(claims.iris()::statement));
        statement.saidOn().ifPresent(on -> saidOn(on, about));
        claims.source(statement, statement.speaker());
        statement.cue().ifPresent(cue -> claims.quote(statement, Vocabulary.cue, "cue", cue.span(), cue.words()));
        places(statement, about);
    }

    private static void saidOn(Statement.SaidOn on, Description about) {
        about.day(Reused.DATE_CREATED, Optional.of(on.day())).word(Vocabulary.saidOnKnown, Lexical.word(on.known()));
    }

    private void places(Statement statement, Description about) {
        about.link(Reused.LOCATION_CREATED, statement.saidIn().map(Place::id).map(claims.iris()::place));
        statement.saidIn().ifPresent(claims.names()::add);
        for (Place place : statement.places()) {
            about.link(Reused.MENTIONS, claims.iris().place(place.id()));
            claims.names().add(place);
        }
    }
}
