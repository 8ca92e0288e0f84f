package org.claimgraph.extract.statement;

import java.util.Optional;
import org.claimgraph.extract.nlp.Token;

/** "pledged to leave", "denied firing on a convoy": what the speaker says to do or to have done. */
final class InfinitiveRule implements CueRule {

    @Override
    public Optional<Attribution> read(Cue cue) {
        if (!cue.takes("infinitive")) return Optional.empty();
        Optional<Token> deed = cue.verb().child("xcomp", "advcl").filter(d -> d.index() > cue.verb().index() && d.verb());
        return deed.flatMap(d -> cue.attribution(Rule.INFINITIVE, Complement.of(cue.verb(), d)));
    }
}
