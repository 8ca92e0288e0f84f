package org.claimgraph.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.claim.Statement;
import org.claimgraph.claim.Statement.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedSpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "We will open the bridge," Anna Berg said.                | We will open the bridge,
            "We will open the bridge," said Anna Berg.                | We will open the bridge,
            “We will open the bridge,” said Anna Berg.                | We will open the bridge,
            ''We will open the bridge,'' said Anna Berg.              | We will open the bridge,
            ‘We will open the bridge,’ said Anna Berg.                | We will open the bridge,
            Anna Berg said, "We will open the bridge."                | We will open the bridge.
            Anna Berg told reporters: "We will open the bridge."      | We will open the bridge.
            "We will open the bridge" tweeted Anna Berg.              | We will open the bridge
            "We will," Anna Berg said, "open the bridge."             | We will, … open the bridge.
            """)
    void givesAQuotationItsSpeaker(String text, String words) {
        assertThat(Told.lines(text)).containsExactly("Anna Berg: " + words);
        assertThat(Told.in(text)).extracting(Statement::mode).containsOnly(Mode.DIRECT);
    }

    @Test
    void makesASecondStatementOfAQuotationReopenedAfterItsCue() {
        List<Statement> statements =
                Told.in("\"We will open the bridge,\" Anna Berg said. \"It has been closed for too long.\"");
        assertThat(statements)
                .hasSize(2)
                .extracting(s -> s.speaker().source().name())
                .containsOnly("Anna Berg");
        assertThat(statements.get(1).cue()).isEmpty();
    }

    @Test
    void joinsAQuotationThatRunsOverParagraphs() {
        String text = "Anna Berg said: \"The bridge will open.\n\"It has been closed for too long.\"";
        assertThat(Told.lines(text))
                .containsExactly("Anna Berg: The bridge will open. … It has been closed for too long.");
    }

    @Test
    void callsAClauseWithAFewQuotedWordsMixed() {
        assertThat(Told.in("Anna Berg said the bridge was \"a danger\" to drivers."))
                .singleElement()
                .satisfies(s -> assertThat(s.mode()).isEqualTo(Mode.MIXED));
    }

    @Test
    void leavesAloneWhatIsOnlyNamedInMarks() {
        assertThat(Told.words("A programme called \"Open Water\" began on Monday."))
                .isEmpty();
    }

    @Test
    void opensNoStatementForACueInsideAQuotation() {
        assertThat(Told.words("\"My mother said the bridge was old,\" Anna Berg said."))
                .containsExactly("My mother said the bridge was old,");
    }
}
