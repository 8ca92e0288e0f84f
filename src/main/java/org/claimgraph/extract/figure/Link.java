package org.claimgraph.extract.figure;

import java.util.Optional;
import org.claimgraph.claim.Measure;
import org.claimgraph.extract.nlp.Token;

/**
 * What befell the people of a phrase and the word that says so.
 *
 * @param measure such as killed
 * @param outcome such as "killed", "deaths"
 */
record Link(Measure measure, Token outcome) {

    /** The link that a lookup gives, made with the word looked up. */
    static Optional<Link> of(Optional<Measure> measure, Token outcome) {
        return measure.map(m -> new Link(m, outcome));
    }
}
