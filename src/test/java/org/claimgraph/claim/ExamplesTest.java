package org.claimgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static Stream<Reading> readings() {
        return Stream.of(Examples.full(), Examples.corrected(), Examples.sparse(), Examples.withoutClaims());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyClaimStandsInItsSentence(Reading reading) {
        Stream<Claim> claims = Stream.concat(reading.statements().stream(), reading.figures().stream());
        assertThat(claims)
                .allSatisfy(claim -> assertThat(claim.evidence()
                                .sentence()
                                .covers(claim.evidence().extent()))
                        .isTrue());
    }
}
