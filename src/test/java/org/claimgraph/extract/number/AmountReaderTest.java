package org.claimgraph.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.claimgraph.claim.Count;
import org.claimgraph.extract.Parses;
import org.claimgraph.extract.nlp.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    @ParameterizedTest(name = "{0} -> {2} {3}..{4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Miners: 12 died.                                | 12                  | EXACT     | 12      | 12",
                "Floods killed 1,240 people.                     | 1,240               | EXACT     | 1240    | 1240",
                "Twenty-three sailors drowned.                   | Twenty-three        | EXACT     | 23      | 23",
                "Two hundred and five died.                      | Two hundred and five| EXACT     | 205     | 205",
                "Some 1.5 million people fled.                   | 1.5 million         | ABOUT     | 1500000 | 1500000",
                "At least 20 people died.                        | 20                  | AT_LEAST  | 20      | -",
                "No fewer than nine were hurt.                   | nine                | AT_LEAST  | 9       | -",
                "The toll passed 9,400.                          | 9,400               | MORE_THAN | 9400    | -",
                "More than 40 people drowned.                    | 40                  | MORE_THAN | 40      | -",
                "Nearly 300 were hurt.                           | 300                 | ABOUT     | 300     | 300",
                "An estimated 70 farmers fled.                   | 70                  | ABOUT     | 70      | 70",
                "Up to 15 miners are trapped.                    | 15                  | AT_MOST   | -       | 15",
                "As many as 55 stayed in bed.                    | 55                  | AT_MOST   | -       | 55",
                "Fewer than 50 stayed behind.                    | 50                  | LESS_THAN | -       | 50",
                "Between 70 and 90 weavers hid.                  | 70 and 90           | RANGE     | 70      | 90",
                "It hurt 10-15 people.                           | 10-15               | RANGE     | 10      | 15",
                "Dozens of villagers died.                       | Dozens              | AT_LEAST  | 12      | -",
                "A dozen people died.                            | A dozen             | ABOUT     | 12      | 12",
                "At least a dozen goatherds died.                | a dozen             | AT_LEAST  | 12      | -",
                "Scores were hurt.                               | Scores              | AT_LEAST  | 20      | -",
                "Several hundred people fled.                    | Several hundred     | AT_LEAST  | 100     | -",
                "Tens of thousands of farmers fled.              | Tens of thousands   | AT_LEAST  | 10000   | -",
                "All but two of the fifty sailors died.          | All but two of the fifty | EXACT | 48      | 48",
                "Every raid killed six or more herders.          | six                 | AT_LEAST  | 6       | -",
                "A total of 85 divers drowned.                   | 85                  | EXACT     | 85      | 85",
            })
    void readsNumbersWithTheirBounds(String sentence, String number, Count.Qualifier qualifier, Long low, Long high) {
        Parsed parsed = Parses.of(sentence, "2024-03-08");
        assertThat(amounts(parsed)).singleElement().satisfies(a -> {
            assertThat(a.number().in(parsed.text())).isEqualTo(number);
            assertThat(a.count().qualifier()).isEqualTo(qualifier);
            assertThat(a.count().low()).isEqualTo(low == null ? OptionalLong.empty() : OptionalLong.of(low));
            assertThat(a.count().high()).isEqualTo(high == null ? OptionalLong.empty() : OptionalLong.of(high));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The hearing took nine days.",
                "They agreed a 15-day truce.",
                "It cost $1,750.",
                "Half, or 50 percent, left.",
                "The quake of magnitude 6.3 struck at 7:30 a.m.",
                "Flight 209 landed on Runway 4.",
                "She spoke on March 7.",
                "It began in 2019.",
                "The 28-year-old left.",
                "Anna Petrova, 42, was hurt.",
                "He walked 12 km.",
                "A boy aged 11 spoke.",
                "The rocket flew 3.5 miles.",
                "He resigned on 7 October.",
                "It hit a five-storey block.",
                "Over 30 hours passed.",
                "She found a girl of nine.",
                "It was ten more than before."
            })
    void passesOverNumbersThatCountNobody(String sentence) {
        assertThat(amounts(Parses.of(sentence, "2024-03-08"))).isEmpty();
    }

    private static List<Amount> amounts(Parsed parsed) {
        return parsed.sentences().stream()
                .flatMap(s -> AmountReader.in(s, parsed).stream())
                .toList();
    }
}
