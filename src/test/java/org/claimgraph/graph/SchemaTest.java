package org.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @BeforeAll
    static void start() {
        SharedGraph.emptied();
    }

    @Test
    void recordsEveryFileWithItsChecksum() {
        List<String> names = SchemaFile.all().stream().map(SchemaFile::name).toList();

        assertThat(names).isSorted().contains("001-one-migration").hasSizeGreaterThan(20);
        assertThat(applied(SchemaFile.all())).containsAll(names);
    }

    @Test
    void namesTheFileThatWasChangedAfterItWasApplied() {
        SchemaFile changed =
                new SchemaFile("003-one-article", new Cypher("schema/003-one-article", "another constraint"));

        assertThatThrownBy(() -> applied(List.of(changed)))
                .isInstanceOf(SchemaChanged.class)
                .hasMessageContaining("003-one-article");
    }

    @Test
    void appliesAFileThatIsNewer() {
        SchemaFile newer = new SchemaFile("999-test", SharedGraph.statement("trace"));

        assertThat(SharedGraph.number("traces", "traces")).isZero();
        applied(List.of(newer));
        applied(List.of(newer));
        assertThat(SharedGraph.number("traces", "traces")).isEqualTo(2);
    }

    private static List<String> applied(List<SchemaFile> files) {
        try (Bolt bolt = new Bolt(SharedGraph.address(), new Schema(files))) {
            return bolt.read(tx -> tx.ask(Cypher.of("read/migrations"), Map.of())).stream()
                    .map(row -> row.text("name"))
                    .toList();
        }
    }
}
