package org.claimgraph.extract.figure;

import java.util.Optional;
import org.claimgraph.claim.Party;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.nlp.Token;

/** Who is said to have done it: the subject of "killed 12", the agent of "were killed by soldiers of the 5th Brigade". */
final class Blame {

    private final Cast cast;

    Blame(Cast cast) {
        this.cast = cast;
    }

    /** The party that the outcome's verb names as doer; a strike or a flood is none. */
    Optional<Party> of(Match match) {
        Token verb = match.outcome();
        if (!verb.verb()) return Optional.empty();
        return doer(verb, match.amount().top()).flatMap(this::party);
    }

    private static Optional<Token> doer(Token verb, Token victim) {
        Optional<Token> agent = verb.children("obl").stream()
                .filter(o -> o.child("case").filter(c -> c.lower().equals("by")).isPresent())
                .findFirst();
        return agent.or(() -> verb.child("nsubj")).filter(d -> d != victim);
    }

    private Optional<Party> party(Token doer) {
        boolean named = doer.pos().startsWith("NNP")
                || (!doer.entity().equals("O") && !doer.entity().equals("MISC"));
        return named ? cast.source(doer, Optional.empty()).source().speaksFor() : Optional.empty();
    }
}
