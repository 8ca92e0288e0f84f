package org.claimgraph.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "U.S., United States, STATE",
        "Iranians, Iran, PEOPLE",
        "al Qaida, al-Qaeda, ARMED",
        "Türkiye, Turkey, STATE",
        "Sanaa, Sanaa, CAPITAL",
        "São Paulo, Sao Paulo, PLACE",
        "IDF, Israel Defense Forces, FORCE"
    })
    void knowsNamesInSpiteOfTheirSpelling(String written, String name, Known.Sort sort) {
        assertThat(GAZETTEER.named(written)).hasValueSatisfying(k -> {
            assertThat(k.name()).isEqualTo(name);
            assertThat(k.sort()).isEqualTo(sort);
        });
    }

    @Test
    void listsThePlacesAroundAPlaceFromTheInsideOut() {
        assertThat(GAZETTEER.around("Rafah")).containsExactly("Gaza", "Palestine");
    }

    @Test
    void listsNothingAroundAnUnknownPlace() {
        assertThat(GAZETTEER.around("Nowhere Bay")).isEmpty();
    }
}
