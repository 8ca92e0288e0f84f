package org.claimgraph.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claim.Place;
import org.claimgraph.extract.Parses;
import org.claimgraph.extract.nlp.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastPlacesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A bus burned in Khan Younis on Monday.                        | Khan Younis
            Tents stood across the southern Gaza Strip.                   | southern Gaza Strip
            CAIRO, May 2 (Reuters) - Buses left at dawn.                  | Cairo
            Two men drowned in Izmir, Turkey, on Monday.                  | Izmir, Turkey
            Turkey said the ferry had sailed.                             | ``
            The quake shook Turkey's Hatay province on Monday.            | Hatay, Turkey
            A crowd waited at Mehrabad Airport until noon.                | Mehrabad Airport
            Ukrainian soldiers left the town of Bakhmut.                  | Bakhmut
            """)
    void namesPlacesButNoActors(String text, String places) {
        Parsed parsed = Parses.of(text, "2024-05-02");
        assertThat(String.join(
                        ", ",
                        cast(parsed).places(List.of(), List.of()).stream()
                                .map(Place::name)
                                .toList()))
                .isEqualTo(places);
    }

    @Test
    void tellsTheNextLargerPlace() {
        Parsed parsed = Parses.of("A bus burned in Khan Younis on Monday.", "2024-05-02");
        assertThat(cast(parsed).placeAt(Parses.token(parsed, "Khan")).flatMap(Place::within))
                .contains("Gaza");
    }

    @Test
    void takesAnAirportsShortNameForTheAirport() {
        Parsed parsed = Parses.of("The jet left Mehrabad Airport. It came back to Mehrabad at noon.", "2024-05-02");
        assertThat(cast(parsed).places(List.of(), List.of()))
                .singleElement()
                .satisfies(p -> assertThat(p.aliases()).contains("Mehrabad"));
    }

    private static Cast cast(Parsed parsed) {
        return Cast.of(parsed, GAZETTEER);
    }
}
