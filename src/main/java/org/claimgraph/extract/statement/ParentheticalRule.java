package org.claimgraph.extract.statement;

import java.util.Optional;
import org.claimgraph.extract.nlp.Token;

/** "The road was closed, officials said": the parser takes the reporting words for an aside of the main clause. */
final class ParentheticalRule implements CueRule {

    @Override
    public Optional<Attribution> read(Cue cue) {
        Token verb = cue.verb();
        if (!cue.takes("clause") || !verb.is("parataxis")) return Optional.empty();
        return verb.head().filter(h -> !h.quoted()).flatMap(h -> cue.attribution(Rule.PARENTHETICAL, Complement.around(verb, h)));
    }
}
