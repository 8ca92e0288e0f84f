package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** "urged residents to leave", "called on both sides to stop": the addressee is not content, which starts at "to". */
final class UrgingRule implements CueRule {

    private static final Set<String> ON_TO = Set.of("on", "upon", "to");

    @Override
    public Optional<Attribution> read(Cue cue) {
        if (!addresses(cue)) return Optional.empty();
        return infinitive(cue.verb()).flatMap(to -> cue.attribution(Rule.URGING, Complement.from(cue.verb(), to)));
    }

    private static boolean addresses(Cue cue) {
        boolean on = cue.takes("addressee-on")
                && next(cue.verb()).filter(t -> ON_TO.contains(t.lower())).isPresent();
        return on || addressee(cue).isPresent();
    }

    private static Optional<Token> next(Token verb) {
        return verb.sentence().beside(verb, 1);
    }

    /** The main word of the phrase that names whom the speaker addresses. */
    static Optional<Token> addressee(Cue cue) {
        if (cue.takes("addressee")) return cue.verb().child("obj", "iobj");
        boolean by = cue.takes("addressee-on") || cue.takes("addressee-to");
        return by
                ? cue.verb().children("obl", "nmod").stream()
                        .filter(UrgingRule::addressed)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean addressed(Token phrase) {
        return phrase.child("case").filter(c -> ON_TO.contains(c.lower())).isPresent();
    }

    /** The "to" of the infinitive that follows, wherever the parser hung it. */
    private static Optional<Token> infinitive(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        int start = verb.index() + 2 - tokens.getFirst().index();
        for (int i = start; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (Set.of("to", "not").contains(token.lower()) && leadsInfinitive(tokens, i)) return Optional.of(token);
            if (Marks.stop(token) || finite(token)) return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean leadsInfinitive(List<Token> tokens, int to) {
        int next = to + 1;
        while (next + 1 < tokens.size()
                && (Marks.quote(tokens.get(next)) || tokens.get(next).pos().equals("RB"))) next++;
        return Set.of("VB", "VBP").contains(tokens.get(next).pos());
    }

    private static boolean finite(Token token) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(token.pos()) && !token.is("acl");
    }
}
