package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import org.claimgraph.extract.nlp.Token;

/** "described the raid as a crime", "called it a crime": the one described stays in the content. */
final class DescriptionRule implements CueRule {

    @Override
    public Optional<Attribution> read(Cue cue) {
        Token verb = cue.verb();
        if (!cue.takes("as")) return Optional.empty();
        if (Speaker.passive(verb)) return asPhrase(verb).flatMap(as -> cue.attribution(Rule.DESCRIPTION, Complement.after(verb, as)));
        return described(cue).flatMap(d -> cue.attribution(Rule.DESCRIPTION, Complement.startingWith(verb, d)));
    }

    private static Optional<Token> described(Cue cue) {
        Token verb = cue.verb();
        boolean names = verb.lemma().equals("call") || asPhrase(verb).isPresent();
        Optional<Token> object = verb.child("obj", "xcomp", "ccomp", "iobj").filter(o -> o.index() > verb.index());
        return names ? object : Optional.empty();
    }

    /** The word "as" that follows the verb before its clause ends. */
    private static Optional<Token> asPhrase(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        return tokens.subList(verb.index() + 1 - tokens.getFirst().index(), tokens.size()).stream()
                .takeWhile(t -> !t.word().equals(";"))
                .filter(t -> t.lower().equals("as"))
                .findFirst();
    }
}
