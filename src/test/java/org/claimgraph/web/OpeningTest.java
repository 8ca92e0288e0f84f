package org.claimgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@MicronautTest(startApplication = false)
@Property(name = "pretend", value = "all")
@Property(name = "claimgraph.samples", value = "true")
@Property(name = "claimgraph.base", value = "http://claims.example/")
class OpeningTest {

    private final Opening opening;
    private final InMemoryClaims claims;

    OpeningTest(Opening opening, InMemoryClaims claims) {
        this.opening = opening;
        this.claims = claims;
    }

    @Test
    void loadsTheSamplesIntoAnEmptyGraphOnce() {
        claims.clear();
        opening.open("http://claims.example");
        long articles = claims.totals().articles();
        assertThat(articles).isGreaterThanOrEqualTo(15);
        opening.open("http://claims.example");
        assertThat(claims.totals().articles()).isEqualTo(articles);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void loadsTheSamplesOnceAGraphThatWasDownAnswers() throws InterruptedException {
        claims.clear();
        claims.down(true);
        opening.open("http://claims.example");
        claims.down(false);
        while (claims.totals().articles() < 15) Thread.sleep(100);
    }
}
