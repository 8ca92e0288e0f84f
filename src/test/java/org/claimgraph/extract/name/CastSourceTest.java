package org.claimgraph.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Source;
import org.claimgraph.extract.Parses;
import org.claimgraph.extract.nlp.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastSourceTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kenyan Foreign Minister Peter Otieno said the road was open.                         | Otieno     | Peter Otieno            | PERSON       | Kenya
            A senior Hezbollah official, Nabil Haddad, said the talks had failed.                | official   | Nabil Haddad            | PERSON       | Hezbollah
            Rana Aziz, a spokeswoman for the World Food Programme, said flour had run out.       | Aziz       | Rana Aziz               | PERSON       | World Food Programme
            The mayor of Lyon, Claire Morel, said two bridges were shut.                         | mayor      | Claire Morel            | PERSON       | Lyon
            The U.S. said the convoy had turned back.                                            | U.S.       | United States           | ORGANIZATION | United States
            Ankara said its soldiers had not fired.                                              | Ankara     | Turkey                  | ORGANIZATION | Turkey
            The UN said the camp was full.                                                       | UN         | United Nations          | ORGANIZATION | United Nations
            The Peruvian army said two trucks had burned.                                        | army       | Peruvian army           | ORGANIZATION | Peruvian army
            The Malian government said calm had returned.                                        | government | Malian government       | ORGANIZATION | Mali
            Health officials in Gaza said nine wards had closed.                                 | officials  | Health officials in Gaza | GROUP       | Gaza health authorities
            French officials said the ship had sunk.                                             | officials  | French officials        | GROUP        | France
            President Barack Obama said Kenya and Kenyans were on Kenya's side.                | Obama      | Barack Obama            | PERSON       | United States
            Former Kenyan Foreign Minister Peter Otieno said the road was open.                 | Otieno     | Peter Otieno            | PERSON       | nobody
            Witnesses said the market was crowded.                                               | Witnesses  | Witnesses               | GROUP        | nobody
            A source familiar with the talks said a deal was near.                               | source     | A source familiar with the talks | UNNAMED | nobody
            An Israeli official who asked not to be named said the list was short.               | official   | An Israeli official     | UNNAMED      | Israel
            A Taliban statement said the gates were closed.                                      | statement  | Taliban                 | ORGANIZATION | Taliban
            A report by Human Rights Watch said the cells were crowded.                          | report     | report by Human Rights Watch | DOCUMENT | Human Rights Watch
            Local media said the bridge had fallen.                                              | media      | Local media             | GROUP        | nobody
            """)
    void knowsWhoSpeaks(String text, String head, String name, Source.Kind kind, String speaksFor) {
        Source source =
                source(Parses.of(text, "2024-05-02"), head, 1, Optional.empty()).source();
        assertThat(source.name()).isEqualTo(name);
        assertThat(source.kind()).isEqualTo(kind);
        assertThat(source.speaksFor().map(Party::name).orElse("nobody")).isEqualTo(speaksFor);
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Police chief Omar Bello spoke first. Bello said two men had fled.                    | Bello    | 2 | Omar Bello
            Omar Bello met the press. He said two men had fled.                                  | He       | 1 | Omar Bello
            Health officials in Gaza counted again. They said nine wards had closed.             | They     | 1 | Health officials in Gaza
            Health officials in Gaza said nine wards had closed. It said two more would follow.  | It       | 1 | Health officials in Gaza
            Hamas sent a delegation. The Palestinian group said the offer was too small.         | group    | 1 | Hamas
            The Nile Basin Initiative (NBI) met on Monday. The NBI said the level had risen.     | NBI      | 2 | Nile Basin Initiative
            The Lagos State Emergency Agency sent boats. The agency said forty were safe.        | agency   | 1 | Lagos State Emergency Agency
            Interior Minister Lena Kovac flew in. The minister said the dam would hold.          | minister | 1 | Lena Kovac
            The Nile Observatory for River Rights met. The Observatory said the level had risen. | Observatory | 2 | Nile Observatory for River Rights
            The Syrian Observatory for Human Rights met. The Observatory said calm had returned. | Observatory | 2 | Syrian Observatory for Human Rights
            Interior Minister Lena Kovac met the official SANA news agency. The agency said little. | agency | 2 | SANA
            Omar Bello, who leads the search, said two men had fled.                             | who      | 1 | Omar Bello
            """)
    void resolvesShortNamesTitlesAndPronounsToTheFullestName(String text, String head, int nth, String name) {
        assertThat(source(Parses.of(text, "2024-05-02"), head, nth, Optional.empty())
                        .source()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void givesAPronounThePersonWhoSpokeBefore() {
        Parsed parsed = Parses.of("Lena Kovac blamed the rain. \"The dam will hold,\" she said.", "2024-05-02");
        Optional<Source> kovac =
                Optional.of(source(parsed, "Kovac", 1, Optional.empty()).source());
        assertThat(source(parsed, "she", 1, kovac).source()).isEqualTo(kovac.get());
    }

    @Test
    void keepsTheHealthMinisterApartFromTheMinisterForTransport() {
        Parsed parsed = Parses.of(
                "Transport Minister Lena Kovac flew in. The health minister said the wards were full.", "2024-05-02");
        assertThat(source(parsed, "minister", 1, Optional.empty()).source().kind())
                .isEqualTo(Source.Kind.UNNAMED);
    }

    @Test
    void neverMergesTwoUnnamedSources() {
        Parsed parsed = Parses.of("A source said the road was open. A source said it was shut.", "2024-05-02");
        assertThat(source(parsed, "source", 1, Optional.empty()).source().id())
                .isNotEqualTo(
                        source(parsed, "source", 2, Optional.empty()).source().id());
    }

    @Test
    void joinsTwoBodiesThatSpeakTogether() {
        Parsed parsed = Parses.of("The World Health Organization and UNICEF said the stocks were low.", "2024-05-02");
        assertThat(source(parsed, "Organization", 1, Optional.empty()).source().name())
                .isEqualTo("World Health Organization and UNICEF");
    }

    @Test
    void marksTheWordsThatNameTheSpeaker() {
        Parsed parsed = Parses.of(
                "But senior Hezbollah official, Nabil Haddad, who lives abroad, said the talks had failed.",
                "2024-05-02");
        assertThat(source(parsed, "official", 1, Optional.empty())
                        .span()
                        .orElseThrow()
                        .in(parsed.text()))
                .isEqualTo("senior Hezbollah official, Nabil Haddad");
    }

    private static Source.Mention source(Parsed parsed, String head, int nth, Optional<Source> previous) {
        return Cast.of(parsed, GAZETTEER).source(Parses.token(parsed, head, nth), previous);
    }
}
