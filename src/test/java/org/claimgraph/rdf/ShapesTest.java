package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    private static final Path FILES = Path.of("src/test/resources/rdf");
    private static final Shapes SHAPES = new Shapes();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            figure-without-evidence         | a claim has evidence
            statement-without-evidence      | a claim has evidence
            count-without-bounds            | a count has a bound
            low-above-high                  | the low bound is not above the high one
            count-below-zero                | a low bound is a whole number from 0
            exact-count-with-open-bound     | bounds are open only where the qualifier says so
            at-least-with-closed-bound      | bounds are open only where the qualifier says so
            evidence-ends-before-it-starts  | a stretch ends after it starts
            evidence-without-words          | a stretch has words
            words-that-stand-elsewhere      | the words stand elsewhere in the article, or not at all
            two-speakers                    | a statement has one speaker
            statement-without-speaker       | a statement has one speaker
            statement-without-words         | a claim has words
            claim-of-two-revisions          | a claim stands in one revision
            claim-of-no-revision            | a claim stands in one revision
            period-ends-before-it-begins    | a period ends after it begins
            period-of-unknown-kind          | a period is an event, a window or cumulative
            figure-without-period           | a figure counts in one period
            unknown-measure                 | a figure has a measure that is listed
            unknown-mode                    | a statement is direct, indirect or mixed
            unknown-qualifier               | a count has a qualifier that is listed
            confidence-above-one            | a confidence is a decimal from 0 to 1
            confidence-in-words             | a confidence is a decimal from 0 to 1
            day-in-words                    | the day of speaking is a day
            day-without-the-way-it-is-known | a day of speaking comes with the way in which it is known
            source-without-name             | a source has a name or a description
            source-of-no-kind               | a source is a person, an organisation, a group, a document, or unnamed
            blamed-on-a-place               | a party is blamed
            part-of-itself                  | a figure is no part of itself
            figure-stated-in-a-figure       | a claim is stated in a statement
            article-without-text            | an article has one text
            checksum-cut-short              | a SHA-256 has 64 hexadecimal digits
            """)
    void findsTheFaultAndNothingElse(String fault, String message) {
        assertThat(messages(FILES.resolve("faulty/" + fault + ".ttl"))).containsExactly(message);
    }

    @Test
    void everyFaultyFileStandsInTheTable() throws Exception {
        CsvSource table = ShapesTest.class
                .getDeclaredMethod("findsTheFaultAndNothingElse", String.class, String.class)
                .getAnnotation(CsvSource.class);
        Set<String> named = table.textBlock()
                .lines()
                .map(line -> line.split("\\|")[0].strip() + ".ttl")
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(faulty());
    }

    @Test
    void findsNothingInTheSameDataWithoutAFault() {
        assertThat(messages(FILES.resolve("sound.ttl"))).isEmpty();
    }

    static Stream<Reading> readings() {
        return Stream.of(Examples.full(), Examples.corrected(), Examples.sparse(), Examples.withoutClaims());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void passesWhatTheExportWrites(Reading reading) {
        RevisionGraph graph = RevisionGraph.of(Examples.kept(reading), new Iris("https://claims.example/"));
        assertThat(SHAPES.check(graph)).isEmpty();
    }

    private static List<String> messages(Path file) {
        List<Triple> triples = RDFParser.source(file).toGraph().find().toList();
        return SHAPES.check(triples).stream()
                .map(Shapes.Violation::message)
                .distinct()
                .toList();
    }

    private static Set<String> faulty() throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve("faulty"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
