package org.claimgraph.web.rdf;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Kept;
import org.claimgraph.graph.Neo4jClaims;
import org.claimgraph.rdf.FixedClaims;

/** With the property {@code breaks-at}: a store that hands over one revision after the other, and at that one is gone. */
@Factory
@Requires(property = "breaks-at")
final class EndlessClaims {

    /** How many revisions have been handed over since it was last set to zero. */
    static final AtomicInteger GIVEN = new AtomicInteger();

    @Singleton
    @Replaces(Neo4jClaims.class)
    Claims claims(@Value("${breaks-at}") int last) {
        return new FixedClaims(() -> Stream.generate(() -> next(last)).iterator());
    }

    private static Kept next(int last) {
        if (GIVEN.incrementAndGet() < last) return Examples.kept(Examples.full());
        throw new Claims.StoreUnavailable("bolt://secret went away", new IllegalStateException());
    }
}
