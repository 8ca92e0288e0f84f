package org.claimgraph.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** "put the toll at 12", "raised the number of dead to 40": a count and what somebody says that it is. */
final class TollRule implements CueRule {

    private static final Set<String> TOLLS = WordList.words("tolls.txt");
    private static final Set<String> COUNTERS = WordList.words("counters.txt");

    @Override
    public Optional<Attribution> read(Cue cue) {
        if (!cue.takes("toll")) return Optional.empty();
        return cue.verb()
                .child("obj")
                .filter(o -> o.lemmaIn(TOLLS) && numbered(o))
                .filter(o -> Speaker.of(cue.verb()).filter(TollRule::counts).isPresent())
                .flatMap(o -> cue.attribution(Rule.TOLL, Complement.startingWith(cue.verb(), o)));
    }

    /** Whether somebody who counts is meant, not "new finds raised the toll". */
    private static boolean counts(Token speaker) {
        return !speaker.entity().equals("O")
                || speaker.lemmaIn(COUNTERS)
                || speaker.pos().equals("NNP");
    }

    private static boolean numbered(Token object) {
        return object.sentence().tokens().stream()
                .anyMatch(t -> t.index() > object.index()
                        && (t.pos().equals("CD") || t.lemma().endsWith("hundred")));
    }
}
