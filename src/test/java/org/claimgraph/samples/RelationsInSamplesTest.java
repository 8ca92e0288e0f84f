package org.claimgraph.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every way in which two counts can stand to each other is told at least once in the bundled reports. */
class RelationsInSamplesTest {

    private static final String TABLE = "/samples/relations.csv";

    static final List<String> RELATIONS = List.of(
            "repetition",
            "agreement",
            "compatible",
            "update",
            "later-count",
            "revision-up",
            "revision-down",
            "correction",
            "restart",
            "anomaly",
            "outdated",
            "contradiction",
            "disputed",
            "part-of",
            "not-comparable");

    @ParameterizedTest(name = "{0}: {2} / {4}")
    @CsvFileSource(resources = TABLE, delimiter = '|', useHeadersInDisplayName = false, numLinesToSkip = 1)
    void bothWordingsStandInTheirReports(String relation, String one, String words, String other, String otherWords) {
        assertThat(RELATIONS).contains(relation);
        assertThat(Sample.read(one + ".json").text()).contains(words);
        assertThat(Sample.read(other + ".json").text()).contains(otherWords);
    }

    @ParameterizedTest
    @FieldSource("RELATIONS")
    void everyRelationHasAnExample(String relation) throws IOException {
        try (var table = RelationsInSamplesTest.class.getResourceAsStream(TABLE)) {
            assertThat(new String(table.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .anyMatch(line -> line.startsWith(relation + " "));
        }
    }
}
