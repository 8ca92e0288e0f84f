package org.claimgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String ONE = "The coast guard said that twelve people had drowned when the ferry sank.";
    private static final String TWO = "Nobody knows why.";

    @Test
    void splitsAtBlankLines() {
        assertThat(of(ONE + "\n\n" + TWO)).containsExactly(ONE, TWO);
        assertThat(of(ONE + "\r\n \u00a0\r\n\r\n" + TWO)).containsExactly(ONE, TWO);
    }

    @Test
    void splitsAtEveryLineWhereNoneIsWrapped() {
        assertThat(of(ONE + "\n" + TWO + "\n" + ONE)).containsExactly(ONE, TWO, ONE);
    }

    @Test
    void joinsTheLinesOfWrappedText() {
        String wrapped = """
                The coast guard said that twelve people had drowned when
                the ferry sank. Nobody knows why it sank so fast. Divers
                went down at dawn.

                The search goes on, the mayor of Port Vella told the few
                reporters who had come.
                """;
        assertThat(of(wrapped)).hasSize(2).first().asString().endsWith("went down at dawn.");
    }

    @Test
    void joinsWrappedTextUnderALongHeadlineAndABylineOfItsOwn() {
        String wrapped = """
                Ferry sinks off Port Vella on a clear night while hundreds of people watch from the harbour wall

                By Ada Quill
                The coast guard said that twelve people had drowned when
                the ferry sank, and that many more were missing, most of
                them children.
                """;
        assertThat(of(wrapped))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("The coast guard")
                .endsWith("them children.");
    }

    @Test
    void beginsAParagraphAtAnIndentedLineOfWrappedText() {
        String wrapped = """
                The coast guard said that twelve people had drowned when
                the ferry sank, and that many more were still missing at
                dusk, among them seven children from a school in Velmar.
                   Divers went down again at dawn on Monday, though they
                found nobody.
                """;
        assertThat(of(wrapped)).hasSize(2);
    }

    @Test
    void leavesShortLinesApart() {
        assertThat(of("Ten died\nTwo were saved\nOne is missing")).hasSize(3);
    }

    private static List<String> of(String text) {
        return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
    }
}
