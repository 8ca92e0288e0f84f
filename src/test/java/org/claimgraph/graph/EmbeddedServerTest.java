package org.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimgraph.claim.Claims;
import org.junit.jupiter.api.Test;

class EmbeddedServerTest {

    @Test
    void saysInOneSentenceThatItsDataIsInUse() {
        SharedGraph.emptied();

        assertThatThrownBy(() -> EmbeddedServer.start(SharedGraph.data()))
                .isInstanceOf(DataInUse.class)
                .hasMessageStartingWith("The data in " + SharedGraph.data() + " is in use by another process;");
    }

    @Test
    void knowsADirectoryByARoundaboutPath() {
        SharedGraph.emptied();
        Path roundabout = SharedGraph.data()
                .resolveSibling(".")
                .resolve(SharedGraph.data().getFileName());

        assertThatThrownBy(() -> EmbeddedServer.start(roundabout)).isInstanceOf(DataInUse.class);
    }

    @Test
    void listensOnTheLoopbackInterfaceAlone() {
        assertThat(SharedGraph.address().uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(SharedGraph.address().uri().getPort()).isPositive();
    }

    @Test
    void letsNobodyInWithoutItsPassword() {
        GraphAddress.Remote stranger =
                new GraphAddress.Remote(SharedGraph.address().uri(), "neo4j", "neo4j");
        try (Bolt bolt = new Bolt(stranger, new Schema(List.of()))) {
            assertThatThrownBy(() -> bolt.read(tx -> tx.ask(Cypher.of("read/answers"), Map.of())))
                    .isInstanceOf(Claims.StoreUnavailable.class)
                    .hasMessage("The graph refuses the user or the password.");
        }
    }

    @Test
    void neverPrintsThePassword() {
        assertThat(SharedGraph.address().toString())
                .doesNotContain(SharedGraph.address().password());
    }
}
