package org.claimgraph.extract.statement;

import java.util.Optional;
import org.claimgraph.extract.nlp.Token;

/** "denied the report", "reported 83 deaths", "thanked {@literal \"all who helped\"}": the verb's object is what was said. */
final class ObjectRule implements CueRule {

    @Override
    public Optional<Attribution> read(Cue cue) {
        Token verb = cue.verb();
        if (Speaker.passive(verb) || underWay(verb)) return Optional.empty();
        return verb.child("obj")
                .filter(o -> o.index() > verb.index() && !o.pos().startsWith("PRP"))
                .filter(o -> cue.takes("object") || quotes(o))
                .flatMap(o -> cue.attribution(Rule.OBJECT, Complement.startingWith(verb, o)));
    }

    /** "was rejecting demands": something done, not said. */
    static boolean underWay(Token verb) {
        return verb.pos().equals("VBG") && verb.child("aux").isPresent();
    }

    private static boolean quotes(Token object) {
        return object.subtree().stream().anyMatch(Token::quoted);
    }
}
