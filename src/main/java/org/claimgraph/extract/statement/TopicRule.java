package org.claimgraph.extract.statement;

import java.util.Optional;
import org.claimgraph.extract.nlp.Token;

/** "warned of floods", "called for a truce": what stands after the preposition that the verb takes. */
final class TopicRule implements CueRule {

    @Override
    public Optional<Attribution> read(Cue cue) {
        return cue.verb().children("obl", "advcl", "nmod", "xcomp").stream()
                .filter(t -> t.index() > cue.verb().index())
                .flatMap(t -> preposition(cue, t).stream())
                .findFirst()
                .flatMap(p -> cue.attribution(Rule.TOPIC, Complement.after(cue.verb(), p)));
    }

    private static Optional<Token> preposition(Cue cue, Token topic) {
        return topic.children("case", "mark").stream()
                .filter(c -> c.index() > cue.verb().index() && cue.entry().takesPreposition(c.lower()))
                .findFirst();
    }
}
