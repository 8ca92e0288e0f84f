package org.claimgraph.samples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    private static final Path FOLDER = Path.of("src/main/resources/samples");

    /** Reports that repeat another on purpose: a wire copy and a corrected dispatch. */
    private static final Map<String, String> REPEATS = Map.of(
            "dolvany-quake-2025-05-14-copperfield-courier.json", "dolvany-quake-2025-05-13-ostline.json",
            "lusanda-ferry-2025-06-15-meridian-wire-corrected.json", "lusanda-ferry-2025-06-15-meridian-wire.json");

    static List<String> files() {
        return Sample.index();
    }

    @Test
    void theIndexListsEveryFileOnce() throws IOException {
        try (Stream<Path> found = Files.list(FOLDER)) {
            List<String> json = found.map(p -> p.getFileName().toString())
                    .filter(f -> f.endsWith(".json"))
                    .toList();
            assertThat(Sample.index()).hasSizeGreaterThanOrEqualTo(15).containsExactlyInAnyOrderElementsOf(json);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyReportHasALengthThatIsReadInAMinuteOrTwo(String file) {
        assertThat(Sample.read(file).words()).isBetween(200, 600);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyReportSaysWhoPublishedItWhenAndUnderWhichHeadline(String file) {
        Sample sample = Sample.read(file);
        assertThat(sample.publisher()).isNotBlank();
        assertThat(sample.title()).isNotBlank();
        assertThat(LocalDate.parse(sample.published().substring(0, 10))).hasToString(dayIn(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPublisherLivesUnderAHostThatCannotExist(String file) {
        assertThat(URI.create(Sample.read(file).url()).getHost()).endsWith(".example");
    }

    @Test
    void noTwoReportsShareAnIdOrAnAddress() {
        assertThat(Sample.all()).extracting(Sample::id).doesNotHaveDuplicates();
        assertThat(Sample.all()).extracting(Sample::url).doesNotHaveDuplicates();
    }

    @Test
    void reportsStandInTheOrderOfTheirPublication() {
        assertThat(Sample.index()).extracting(SamplesTest::dayIn).isSorted();
    }

    @Test
    void fourEventsAreToldByThreePublishersOrMore() {
        Map<String, Set<String>> tellers = Sample.index().stream()
                .collect(groupingBy(
                        SamplesTest::event, mapping(f -> Sample.read(f).publisher(), toSet())));
        assertThat(tellers.values().stream().filter(publishers -> publishers.size() >= 3))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noLongSentenceIsToldTwiceExceptInACopy(String file) {
        assumeFalse(REPEATS.containsKey(file), "repeats another report on purpose");
        Map<String, String> firstTeller = new HashMap<>();
        Sample.index().stream()
                .filter(other -> !other.equals(file) && !REPEATS.containsKey(other))
                .forEach(other -> Sample.read(other).longSentences().forEach(s -> firstTeller.put(s, other)));
        assertThat(Sample.read(file).longSentences()).doesNotHaveDuplicates().noneMatch(firstTeller::containsKey);
    }

    static Set<Map.Entry<String, String>> repeats() {
        return REPEATS.entrySet();
    }

    @ParameterizedTest
    @MethodSource("repeats")
    void aCopyKeepsMostOfItsOriginal(Map.Entry<String, String> repeat) {
        List<String> copy = Sample.read(repeat.getKey()).longSentences();
        List<String> original = Sample.read(repeat.getValue()).longSentences();
        assertThat(copy.stream().filter(original::contains).count()).isGreaterThan(copy.size() / 2);
    }

    private static String dayIn(String file) {
        return file.replaceFirst(".*(\\d{4}-\\d{2}-\\d{2}).*", "$1");
    }

    private static String event(String file) {
        return file.replaceFirst("-\\d{4}-.*", "");
    }
}
