package org.claimgraph.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** "Officials said (that) the road was closed": the clause that a verb of saying governs, after it, before it or around it. */
final class ClauseRule implements CueRule {

    private static final Set<String> DOCUMENTS = WordList.words("documents.txt");

    @Override
    public Optional<Attribution> read(Cue cue) {
        if (!cue.takes("clause") && !cue.takes("clause-that")) return Optional.empty();
        if (cue.takes("document") && !documentSpeaks(cue)) return Optional.empty();
        return cue.verb().child("ccomp")
                .filter(c -> !cue.takes("clause-that") || introduced(c))
                .flatMap(c -> cue.attribution(Rule.CLAUSE, Complement.of(cue.verb(), c)));
    }

    private static boolean introduced(Token clause) {
        return clause.child("mark").filter(m -> m.lower().equals("that")).isPresent();
    }

    /** "The report found that…", but not "the boy found that…". */
    private static boolean documentSpeaks(Cue cue) {
        return Speaker.agent(cue.verb()).filter(s -> s.lemmaIn(DOCUMENTS)).isPresent();
    }
}
