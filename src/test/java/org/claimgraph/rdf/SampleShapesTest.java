package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.claimgraph.article.Received.Readable;
import org.claimgraph.claim.Examples;
import org.claimgraph.extract.ClaimExtractor;
import org.claimgraph.ingest.ArticleReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is really read out of the bundled reports, checked as it would be exported. */
class SampleShapesTest {

    private static final Iris IRIS = new Iris("http://127.0.0.1:8080/");
    private static final Shapes SHAPES = new Shapes();
    private static ClaimExtractor extractor;

    @BeforeAll
    static void loads() {
        extractor = ClaimExtractor.load();
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/samples"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void passTheShapes(Path sample) throws IOException {
        Readable report = (Readable) ArticleReader.json(Files.readAllBytes(sample));
        RevisionGraph graph = RevisionGraph.of(Examples.kept(extractor.extract(report.article())), IRIS);
        assertThat(SHAPES.check(graph)).isEmpty();
    }
}
