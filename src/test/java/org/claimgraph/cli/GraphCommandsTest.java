package org.claimgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Reading;
import org.claimgraph.ingest.Ingest;
import org.claimgraph.ingest.Shelf;
import org.claimgraph.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code ingest} and {@code export} over a graph in memory. */
class GraphCommandsTest {

    @TempDir
    Path folder;

    private final Shelf shelf = new Shelf();
    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void takesInFilesAndFoldersAndCountsThem() throws IOException {
        Path below = Files.createDirectories(folder.resolve("2024/march"));
        Files.writeString(below.resolve("a.json"), "{\"publisher\": \"Post\", \"text\": \"Ten died.\"}");
        Files.writeString(folder.resolve("b.txt"), "Two died.");
        Files.writeString(folder.resolve("c.text"), "Two died.");
        assertThat(ingest(
                        "--publisher",
                        "Wire",
                        folder.toString(),
                        folder.resolve("c.text").toString()))
                .isZero();
        assertThat(output.toString())
                .isEqualTo("3 articles: 2 new, 0 revised, 1 known, 0 failed; 0 statements and 0 figures taken in.\n");
        assertThat(shelf.readings).map(r -> r.article().publisher()).containsExactly("Post", "Wire");
    }

    @Test
    void listsWhatFailedAndTakesInTheRest() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"text\": \"Ten died.\"}");
        Files.writeString(folder.resolve("b.json"), "{\"publisher\": \"Post\", \"text\": \"Ten died.\"}");
        assertThat(ingest(
                        "--json", folder.toString(), folder.resolve("none.txt").toString()))
                .isEqualTo(1);
        assertThat(output.toString()).contains("\"new\" : 1", "\"path\" : ", "a.json", "none.txt");
        assertThat(errors.toString().lines()).hasSize(2);
        assertThat(errors.toString()).contains("a.json: Name the publisher", "none.txt: no such file");
    }

    @Test
    void endsWithThreeWhereTheGraphIsOutOfReach() throws IOException {
        Files.writeString(folder.resolve("b.json"), "{\"publisher\": \"Post\", \"text\": \"Ten died.\"}");
        Shelf down = new Shelf() {
            @Override
            public List<Kept.Outcome> keep(List<Reading> readings) {
                throw new StoreUnavailable("no answer", new RuntimeException());
            }
        };
        assertThat(execute(new IngestCommand(() -> new InMemory(down)), folder.toString()))
                .isEqualTo(3);
        assertThat(errors.toString()).contains("the graph is out of reach").doesNotContain("\tat ");
    }

    @Test
    void writesTheFormatThatTheFileNameAsksFor() throws IOException {
        shelf.readings.add(Examples.full());
        assertThat(export("claims.nq")).isZero();
        assertThat(export("claims.nt.gz")).isZero();
        assertThat(Files.readString(folder.resolve("claims.nq"))).contains("<http://127.0.0.1:8080/revisions/");
        try (var packed = new GZIPInputStream(Files.newInputStream(folder.resolve("claims.nt.gz")))) {
            assertThat(new String(packed.readAllBytes(), UTF_8)).contains("<http://127.0.0.1:8080/articles/");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"claims", "claims.rdf", "claims.csv", "none/claims.nq"})
    void refusesAFileThatItCannotWrite(String file) {
        assertThat(export(file)).isEqualTo(2);
        assertThat(errors.toString().lines()).hasSize(1);
    }

    @Test
    void leavesNoShortFileWhereTheExportBreaksOff() throws IOException {
        Files.writeString(folder.resolve("claims.nq"), "as it was");
        Shelf breaking = new Shelf() {
            @Override
            public void each(java.util.function.Consumer<Kept> visitor) {
                visitor.accept(Examples.kept(Examples.full()));
                throw new StoreUnavailable("gone", new RuntimeException());
            }
        };
        int code = execute(
                new ExportCommand(() -> new InMemory(breaking)),
                folder.resolve("claims.nq").toString());
        assertThat(code).isEqualTo(3);
        assertThat(folder.resolve("claims.nq")).hasContent("as it was");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void explainsItselfWhereNoCommandIsNamed() {
        assertThat(Claimgraph.commandLine()
                        .setErr(new PrintWriter(errors, true))
                        .execute())
                .isEqualTo(2);
        assertThat(errors.toString()).contains("serve, ingest, export");
    }

    private int ingest(String... args) {
        return execute(new IngestCommand(() -> new InMemory(shelf)), args);
    }

    private int export(String file) {
        return execute(
                new ExportCommand(() -> new InMemory(shelf)),
                folder.resolve(file).toString());
    }

    private int execute(Object command, String... args) {
        return Claimgraph.ready(new CommandLine(command))
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(args);
    }

    /** The program over a graph in memory, with an extractor that finds nothing. */
    private record InMemory(Claims claims) implements Opened {

        @Override
        public Ingest ingest() {
            return new Ingest(a -> new Reading(a, List.of(), List.of(), List.of(), List.of()), claims);
        }

        @Override
        public Iris iris() {
            return new Iris("http://127.0.0.1:8080/");
        }

        @Override
        public void close() {}
    }
}
