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
                .filter(o -> cue.takes("object") || cue.takes("quotation") && quotes(o))
                .map(o -> Complement.startingWith(verb, o))
                .or(() -> cue.takes("object") ? nextPhrase(verb) : Optional.empty())
                .flatMap(words -> cue.attribution(Rule.OBJECT, words));
    }

    /** The phrase right after the verb, where the parser found no object. */
    private static Optional<Words> nextPhrase(Token verb) {
        boolean clause = verb.child("obj", "ccomp").isPresent();
        return clause
                ? Optional.empty()
                : Nominal.phraseAfter(verb)
                        .flatMap(p -> verb.sentence().beside(verb, 1))
                        .map(t -> Complement.from(verb, t));
    }

    /** "was rejecting demands": something done, not said. */
    static boolean underWay(Token verb) {
        return verb.pos().equals("VBG") && verb.child("aux").isPresent();
    }

    private static boolean quotes(Token object) {
        return object.subtree().stream().anyMatch(Token::quoted);
    }
}
