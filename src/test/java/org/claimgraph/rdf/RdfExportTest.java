package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Kept;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RdfExportTest {

    private static final Iris IRIS = new Iris("http://127.0.0.1:8080/");
    private static final RdfExport EXPORT = new RdfExport(IRIS);
    private static final List<Kept> KEPT = List.of(
            Examples.kept(Examples.full()), Examples.kept(Examples.corrected()), Examples.kept(Examples.sparse()));
    private static final Claims CLAIMS = new FixedClaims(KEPT);

    private static String written(Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORT.write(CLAIMS, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DatasetGraph read(String text, String fileName) {
        return RDFParser.fromString(text, RDFLanguages.filenameToLang(fileName)).toDatasetGraph();
    }

    @ParameterizedTest
    @EnumSource(names = {"NQUADS", "TRIG"})
    void keepsRevisionsApartInGraphsOfTheirAddress(Format format) {
        DatasetGraph read = read(written(format), "claims." + format.ending());
        assertThat(read.listGraphNodes()).toIterable().hasSize(KEPT.size());
        assertThat(KEPT)
                .allSatisfy(kept -> assertThat(
                                read.getGraph(graph(kept).name()).find().toList())
                        .containsExactlyInAnyOrderElementsOf(graph(kept).triples()));
    }

    @ParameterizedTest
    @EnumSource(names = {"NTRIPLES", "TURTLE"})
    void givesTheSameTriplesWithoutGraphs(Format format) {
        Graph read = read(written(format), "claims." + format.ending()).getDefaultGraph();
        List<Triple> all = KEPT.stream()
                .flatMap(kept -> graph(kept).triples().stream())
                .distinct()
                .toList();
        assertThat(read.find().toList()).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesOneRevisionInEveryFormat(Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORT.write(KEPT.getFirst(), format, out);
        DatasetGraph read = read(out.toString(StandardCharsets.UTF_8), "claims." + format.ending());
        Graph triples = format.graphs() ? read.getGraph(graph(KEPT.getFirst()).name()) : read.getDefaultGraph();
        assertThat(triples.find().toList())
                .containsExactlyInAnyOrderElementsOf(graph(KEPT.getFirst()).triples());
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "RDFXML")
    void givesTheSameBytesAgain(Format format) {
        assertThat(written(format)).isEqualTo(written(format));
    }

    @Test
    void needsNoBlankNode() {
        assertThat(KEPT).allSatisfy(kept -> assertThat(graph(kept).triples()).noneMatch(RdfExportTest::blank));
    }

    @Test
    void shortensTheNamesOfVocabularies() {
        assertThat(written(Format.TURTLE))
                .contains("cg:Figure", "oa:TextQuoteSelector")
                .doesNotContain("<https://w3id.org/claimgraph/ns#F");
    }

    @Test
    void writesEachRevisionSoonAfterItCame() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long one = written(Format.NQUADS).length() / KEPT.size();
        List<Long> behind = new ArrayList<>();
        Stream<Kept> many = IntStream.range(0, 500)
                .peek(n -> behind.add(n * one - out.size()))
                .mapToObj(n -> KEPT.get(n % KEPT.size()));
        EXPORT.write(new FixedClaims(many::iterator), Format.NQUADS, out);
        assertThat(out.size()).isGreaterThan(5 << 20);
        assertThat(Collections.max(behind)).isLessThan(1L << 20);
    }

    @Test
    void passesOnWhatTheStoreThrows() {
        Iterable<Kept> failing = () -> {
            throw new Claims.StoreUnavailable("gone", new IllegalStateException());
        };
        assertThatThrownBy(() -> EXPORT.write(new FixedClaims(failing), Format.NQUADS, new ByteArrayOutputStream()))
                .isInstanceOf(Claims.StoreUnavailable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "claims.nq, NQUADS",
        "a.b.nt, NTRIPLES",
        "x.trig.gz, TRIG",
        "x.ttl, TURTLE",
        "x.rdf, RDFXML",
        "x.csv,",
        "nq,"
    })
    void tellsTheFormatByTheEndOfTheFileName(String name, @Nullable Format format) {
        assertThat(Format.ofFileName(name)).isEqualTo(Optional.ofNullable(format));
    }

    @ParameterizedTest
    @CsvSource({
        "NQUADS, application/n-quads",
        "NTRIPLES, application/n-triples",
        "TRIG, application/trig",
        "TURTLE, text/turtle",
        "RDFXML, application/rdf+xml"
    })
    void knowsItsMediaType(Format format, String mediaType) {
        assertThat(format.mediaType()).isEqualTo(mediaType);
    }

    private static RevisionGraph graph(Kept kept) {
        return RevisionGraph.of(kept, IRIS);
    }

    private static boolean blank(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }
}
