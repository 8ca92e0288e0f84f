package org.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimgraph.graph.Reports.report;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Page;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    private static final List<Reading> BATCH = IntStream.range(0, 30)
            .mapToObj(i -> report("storm-" + i, "2031-06-03", "Ort said storm " + i + " passed.")
                    .names(Party.named("Road Office", List.of()))
                    .said("Ort", "Road Office", "storm " + i + " passed")
                    .reading())
            .toList();

    @Test
    void saysSoonThatAServerIsDownAndOpensAllTheSame() throws IOException {
        Instant start = Instant.now();
        try (Neo4jClaims claims = Neo4jClaims.open(new GraphAddress.Remote(nobody(), "neo4j", "secret"))) {
            assertThatThrownBy(() -> claims.articles(Page.Request.first(1)))
                    .isInstanceOf(Claims.StoreUnavailable.class)
                    .hasMessage("The graph does not answer.");
            assertThat(claims.answers()).isFalse();
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(40));
    }

    @Test
    void goesToWorkOnceAServerThatWasDownAtTheStartAnswers() {
        SharedGraph.emptied();
        try (FrailWire wire = new FrailWire(SharedGraph.address().uri())) {
            wire.cutAfter(0);
            try (Neo4jClaims claims = Neo4jClaims.open(through(wire))) {
                assertThatThrownBy(claims::totals).isInstanceOf(Claims.StoreUnavailable.class);
                wire.mend();
                assertThat(claims.totals().articles()).isZero();
            }
        }
    }

    /** The batch takes some 60,000 bytes: the wire is cut in its first statement, in its middle and towards its end. */
    @ParameterizedTest
    @ValueSource(longs = {1, 3_000, 15_000, 40_000})
    void keepsNoHalfOfABatchWhenTheWireIsCut(long bytes) {
        SharedGraph.emptied();
        try (FrailWire wire = new FrailWire(SharedGraph.address().uri());
                Neo4jClaims claims = Neo4jClaims.open(through(wire))) {
            assertThat(claims.answers()).isTrue();
            wire.cutAfter(bytes);

            assertThatThrownBy(() -> claims.keep(BATCH)).isInstanceOf(Claims.StoreUnavailable.class);
            assertThat(SharedGraph.number("size", "nodes")).isZero();
            wire.mend();
            assertThat(claims.keep(BATCH)).containsOnly(Kept.Outcome.NEW);
            assertThat(claims.totals().statements()).isEqualTo(30);
        }
    }

    private static GraphAddress through(FrailWire wire) {
        return new GraphAddress.Remote(
                wire.address(),
                SharedGraph.address().user(),
                SharedGraph.address().password());
    }

    private static URI nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("bolt://127.0.0.1:" + socket.getLocalPort());
        }
    }
}
