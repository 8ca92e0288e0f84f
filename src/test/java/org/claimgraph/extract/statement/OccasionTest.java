package org.claimgraph.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.claim.Statement.SaidOn;
import org.claimgraph.claim.Statement.SaidOn.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Publication is Friday 8 March 2024. */
class OccasionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police said on Wednesday that the bridge was closed.      | 2024-03-06
            Police said late on Tuesday the bridge was closed.        | 2024-03-05
            On Monday, police said the bridge was closed.             | 2024-03-04
            The bridge was closed, police said on Thursday.           | 2024-03-07
            """)
    void readsTheDayOfSpeaking(String sentence, LocalDate day) {
        assertThat(Told.in(sentence))
                .singleElement()
                .satisfies(s -> assertThat(s.saidOn()).contains(new SaidOn(day, Known.STATED)));
    }

    @Test
    void takesNoDayFromWhatWasSaid() {
        assertThat(Told.in("Police said the bridge was closed on Wednesday."))
                .singleElement()
                .satisfies(s -> assertThat(s.saidOn()).isEmpty());
    }

    @Test
    void carriesTheDayWhileTheSameSpeakerGoesOn() {
        var statements = Told.in(
                "Anna Berg said on Wednesday that the bridge was closed. \"It is not safe to drive there,\" she said.");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).saidOn()).contains(new SaidOn(LocalDate.of(2024, 3, 6), Known.CARRIED));
    }

    @Test
    void carriesNoDayToAnotherSpeaker() {
        var statements = Told.in("Anna Berg said on Wednesday that the bridge was closed. Paul Hill said it was open.");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).saidOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There was no immediate comment from Kenya.              | Kenya 
            Anna Berg declined to comment.                          | Anna Berg
            Anna Berg did not respond to a request for comment.     | Anna Berg
            """)
    void keepsSilenceAsAKindOfItsOwn(String sentence, String speaker) {
        assertThat(Told.in(sentence)).singleElement().satisfies(s -> {
            assertThat(s.act()).isEqualTo(Act.NO_COMMENT);
            assertThat(s.speaker().source().name()).isEqualTo(speaker);
        });
    }

    @Test
    void namesAddresseeAndMedium() {
        assertThat(Told.in("Anna Berg told local reporters in a statement that the bridge was closed."))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.addressee()).contains("local reporters");
                    assertThat(s.medium()).contains("a statement");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police denied that the bridge was closed.            | DENIED
            Police accused the driver of leaving the road.       | ACCUSED
            Police warned that the river was rising.             | WARNED
            Police urged residents to leave their homes.         | DEMANDED
            Police promised to open the bridge.                  | PLEDGED
            Police estimated that 40 houses had burned.          | ESTIMATED
            """)
    void tellsWhatTheSpeakerDid(String sentence, Act act) {
        assertThat(Told.in(sentence))
                .singleElement()
                .satisfies(s -> assertThat(s.act()).isEqualTo(act));
    }
}
