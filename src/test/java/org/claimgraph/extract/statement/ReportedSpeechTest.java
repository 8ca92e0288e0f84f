package org.claimgraph.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedSpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police said that the bridge was closed.                            | the bridge was closed
            Police said the bridge was closed.                                 | the bridge was closed
            The bridge was closed, police said.                                | The bridge was closed
            The bridge was closed on Monday, said police.                      | The bridge was closed on Monday
            The bridge, police said, was closed.                               | The bridge … was closed
            The bridge was closed, according to police.                        | The bridge was closed
            According to police, the bridge was closed.                        | the bridge was closed
            Police told reporters that the bridge was closed.                  | the bridge was closed
            Despite the rain, police said on Monday that the bridge was open.  | the bridge was open
            Police denied that the bridge was closed.                          | the bridge was closed
            Police warned of heavy floods.                                     | heavy floods
            Police described the raid as a crime.                              | the raid as a crime
            Police accused the driver of leaving the road.                     | leaving the road
            Police urged residents to leave their homes.                       | to leave their homes
            Police called on residents to leave their homes.                   | to leave their homes
            Police pledged to open the bridge.                                 | to open the bridge
            Police put the toll at 12.                                         | the toll at 12
            """)
    void cutsTheContentFromCueAndSpeaker(String sentence, String words) {
        assertThat(Told.words(sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police said the bridge was closed, while witnesses said it was open.     | the bridge was closed | it was open
            Police said the bridge was closed, adding that the road was blocked.     | the bridge was closed | the road was blocked
            Police said the bridge was closed and witnesses said it was on fire.     | the bridge was closed | it was on fire
            Police said the bridge was closed, but denied that it had burned.        | the bridge was closed | it had burned
            """)
    void endsWhereTheNextReportBegins(String sentence, String first, String second) {
        assertThat(Told.words(sentence)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry issued a statement saying the bridge was closed.   | ministry
            Officials, who said the bridge was closed, left the town.       | Officials
            The bridge was closed, a police officer said.                   | police officer
            """)
    void namesTheOneWhoSpeaks(String sentence, String speaker) {
        assertThat(Told.in(sentence))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker().source().name()).containsIgnoringCase(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police did not say that the bridge was closed.
            The minister refused to say whether the bridge was closed.
            If police say the bridge is closed, drivers turn back.
            The minister will announce the closure next week.
            No group claimed responsibility for the fire.
            The bridge was reportedly closed.
            It was reported that the bridge was closed.
            The minister ordered the bridge closed.
            Residents want the bridge to open.
            """)
    void takesNothingThatNobodySaid(String sentence) {
        assertThat(Told.words(sentence)).isEmpty();
    }

    @Test
    void keepsBothLinksOfAChain() {
        assertThat(Told.lines("The agency reported that ten houses had burned, citing local officials."))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).endsWith(": ten houses had burned"));
    }

    @Test
    void nestsWhatIsReportedWithinAReport() {
        var statements = Told.in("Officials said witnesses had said the bridge was closed.");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).within()).contains(statements.get(0).id());
    }
}
