package org.claimgraph.extract.statement;

import java.util.Optional;
import org.claimgraph.extract.nlp.Token;

/** "The road was closed, officials said": the parser takes the reporting words for an aside of the main clause. */
final class ParentheticalRule implements CueRule {

    @Override
    public Optional<Attribution> read(Cue cue) {
        Token verb = cue.verb();
        if (!cue.takes("clause") || !verb.is("parataxis") || !lastWord(verb)) return Optional.empty();
        return verb.head()
                .filter(h -> !h.quoted() && sameClause(h, verb))
                .flatMap(h -> cue.attribution(Rule.PARENTHETICAL, Complement.around(verb, h)));
    }

    /** Whether nothing that it could report follows. */
    private static boolean lastWord(Token verb) {
        return verb.children("obj", "ccomp", "xcomp").stream().allMatch(c -> c.index() < verb.index());
    }

    private static boolean sameClause(Token head, Token verb) {
        return verb.sentence().tokens().stream()
                .noneMatch(t -> t.word().equals(";") && t.index() > head.index() && t.index() < verb.index());
    }
}
