package org.claimgraph.extract.statement;

import java.util.Optional;
import org.claimgraph.extract.nlp.Token;

/** "pledged to leave", "denied firing on a convoy": what the speaker says to do or to have done. */
final class InfinitiveRule implements CueRule {

    @Override
    public Optional<Attribution> read(Cue cue) {
        if (!cue.takes("infinitive")) return Optional.empty();
        Optional<Token> deed = cue.verb()
                .child("xcomp", "advcl")
                .filter(d -> d.index() > cue.verb().index() && d.verb());
        return toInfinitive(cue.verb())
                .map(to -> Complement.from(cue.verb(), to))
                .or(() -> deed.map(d -> Complement.of(cue.verb(), d)))
                .flatMap(words -> cue.attribution(Rule.INFINITIVE, words));
    }

    /** The "to" or the gerund right after the verb. */
    private static Optional<Token> toInfinitive(Token verb) {
        boolean infinitive = verb.sentence()
                .beside(verb, 2)
                .filter(t -> t.pos().equals("VB") || Marks.quote(t))
                .isPresent();
        return verb.sentence()
                .beside(verb, 1)
                .filter(t -> infinitive && t.lower().equals("to") || t.pos().equals("VBG"));
    }
}
