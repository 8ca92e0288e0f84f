package org.claimgraph.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claim.Party;
import org.claimgraph.extract.Parses;
import org.claimgraph.extract.nlp.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastPartiesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Israel struck the port after Hezbollah fired rockets.              | Hezbollah, Israel
            Egyptian troops crossed the bridge at noon.                        | Egypt
            The hall was hit by the Rapid Support Forces on Monday.            | Rapid Support Forces
            Two tourists drowned in Greece on Monday.                          | ``
            The Colombian army and the ELN traded fire near the river.         | Colombian army, ELN
            """)
    void namesThoseWhoAct(String text, String parties) {
        assertThat(String.join(", ", parties(text).stream().map(Party::name).toList()))
                .isEqualTo(parties);
    }

    @Test
    void countsTheNamesOfOnePartyOnce() {
        List<Party> parties = parties("The United States sent ships. U.S. troops landed. Washington denied it.");
        assertThat(parties)
                .singleElement()
                .satisfies(p -> assertThat(p.aliases()).contains("U.S."));
    }

    private static List<Party> parties(String text) {
        Parsed parsed = Parses.of(text, "2024-05-02");
        return Cast.of(parsed, GAZETTEER).parties(List.of(), List.of());
    }
}
