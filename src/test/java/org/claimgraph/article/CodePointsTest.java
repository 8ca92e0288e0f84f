package org.claimgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 dead",
                "\uD83D\uDD25 12 dead",
                "a\uD83D\uDD25\uD83D\uDD25b \uD83D\uDE92",
                "\uD83D",
                "x\uDD25\uD83D\uDD25"
            })
    void countsEveryCharacterOnceAndFindsItAgain(String text) {
        CodePoints codePoints = CodePoints.of(text);
        for (int n = 0; n <= text.codePointCount(0, text.length()); n++) {
            int utf16 = text.offsetByCodePoints(0, n);
            assertThat(codePoints.at(utf16)).isEqualTo(n);
            assertThat(codePoints.utf16(n)).isEqualTo(utf16);
        }
    }
}
