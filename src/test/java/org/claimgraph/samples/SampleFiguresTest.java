package org.claimgraph.samples;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimgraph.article.Received.Readable;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Reading;
import org.claimgraph.extract.ClaimExtractor;
import org.claimgraph.ingest.ArticleReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a bundled report to its figures, end to end, against what a reader finds in it. */
class SampleFiguresTest {

    /** Shares that may rise and never fall. */
    private static final double FOUND = 0.70;

    private static final double TRUE_ONES = 0.85;

    private static final List<KnownFigure> KNOWN = KnownFigure.all();

    private static Map<String, Reading> readings = Map.of();

    @BeforeAll
    static void readEveryReport() {
        ClaimExtractor extractor = ClaimExtractor.load();
        readings = Sample.index().stream()
                .collect(toMap(
                        file -> file.replace(".json", ""),
                        file -> extractor.extract(article(file).article())));
    }

    @Test
    void mostFiguresAreFoundWithTheirBounds() {
        List<KnownFigure> missed =
                KNOWN.stream().filter(k -> found(k).isEmpty()).toList();
        assertThat(1 - share(missed.size())).as("missed: %s", missed).isGreaterThanOrEqualTo(FOUND);
    }

    @Test
    void fewFiguresAreInvented() {
        List<Figure> all =
                readings.values().stream().flatMap(r -> r.figures().stream()).toList();
        List<String> invented = all.stream()
                .filter(Predicate.not(SampleFiguresTest::known))
                .map(f -> f.measure() + " " + f.evidence().quotation())
                .toList();
        assertThat(1 - (double) invented.size() / all.size())
                .as("invented: %s", invented)
                .isGreaterThanOrEqualTo(TRUE_ONES);
    }

    @Test
    void aFeatureInWhichNobodySpeaksHasNoClaims() {
        assertThat(reading("lamplighter-2025-06-20-copperfield-courier").withoutClaims())
                .isTrue();
    }

    private static Optional<Figure> found(KnownFigure known) {
        Reading reading = reading(known.report());
        return reading.figures().stream()
                .filter(f -> known.foundBy(f, reading.article().text()))
                .findFirst();
    }

    private static boolean known(Figure figure) {
        return KNOWN.stream()
                .anyMatch(k -> reading(k.report()).figures().contains(figure)
                        && k.foundBy(figure, reading(k.report()).article().text()));
    }

    private static Reading reading(String report) {
        return Objects.requireNonNull(readings.get(report), report);
    }

    private static double share(int of) {
        return (double) of / KNOWN.size();
    }

    private static Readable article(String file) {
        return (Readable) ArticleReader.json(Sample.bytes(file));
    }
}
