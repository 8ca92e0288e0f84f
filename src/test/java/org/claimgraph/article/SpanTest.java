package org.claimgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest(name = "{0}..{1} is no span")
    @CsvSource({"-1, 3", "4, 4", "5, 2"})
    void refusesWhatIsNoStretch(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end)).hasMessageContaining(start + ".." + end);
    }

    @Test
    void givesTheWordsAtItsPlace() {
        assertThat(new Span(4, 10).in("now 30,800 dead")).isEqualTo("30,800");
    }

    @Test
    void codePointsCountAnEmojiOnce() {
        String text = "\uD83D\uDD25 12 dead";
        assertThat(CodePoints.of(text).at(text.indexOf("12"))).isEqualTo(2);
        assertThat(CodePoints.of(text).span(2, 4).in(text)).isEqualTo("12");
    }
}
