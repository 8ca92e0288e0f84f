package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.extract.nlp.Token;

/**
 * A statement in the making: who is said to have said which words, before names are resolved.
 *
 * @param rule which rule found it
 * @param act what the speaker did
 * @param cue the reporting words, adjacent; empty for a quotation without any
 * @param speaker the main word of the phrase that names the speaker; empty where the speaker before goes on
 * @param words what was said, with the marks at its edges
 */
record Attribution(Rule rule, Act act, List<Token> cue, Optional<Token> speaker, Words words) {

    /** The same with other words. */
    Attribution saying(Words other) {
        return new Attribution(rule, act, cue, speaker, other);
    }

    /** The index of the token at which a reader learns of it: that of its cue, else of its first word. */
    int position() {
        return cue.isEmpty() ? words.first() : cue.getFirst().index();
    }
}
