package org.claimgraph.web.json;

import java.util.stream.Stream;
import org.claimgraph.article.CodePoints;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Heading;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Statement;

/** The claims of one kept article as a question would find them. */
record FoundInside(Kept kept, Heading heading, CodePoints codePoints) {

    static FoundInside of(Kept kept) {
        return new FoundInside(
                kept, kept.heading(), CodePoints.of(kept.reading().article().text()));
    }

    Stream<Found<Statement>> statements() {
        return kept.reading().statements().stream().map(this::found);
    }

    Stream<Found<Figure>> figures() {
        return kept.reading().figures().stream().map(this::found);
    }

    private <C extends Claim> Found<C> found(C claim) {
        String sentence =
                claim.evidence().sentence().in(kept.reading().article().text());
        return new Found<>(claim, heading, sentence, codePoints);
    }
}
