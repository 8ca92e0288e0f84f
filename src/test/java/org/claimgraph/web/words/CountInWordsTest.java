package org.claimgraph.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.claimgraph.claim.Count;
import org.claimgraph.claim.Count.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXACT     | 1200  | 1200 | 1,200             | 1,200
            EXACT     | 3     | 3    | three             | 3
            EXACT     | 0     | 0    | no                | no
            ABOUT     | 50    | 50   | about 50          | about 50
            AT_LEAST  | 12    |      | at least a dozen  | at least 12 (“at least a dozen”)
            AT_LEAST  | 12    |      | dozens            | at least 12 (“dozens”)
            AT_LEAST  | 12    |      | at least 12       | at least 12
            MORE_THAN | 30800 |      | passed 30,800     | more than 30,800
            AT_MOST   |       | 40   | up to 40          | up to 40
            LESS_THAN |       | 40   | fewer than 40     | fewer than 40
            RANGE     | 36    | 40   | between 36 and 40 | 36 to 40
            """)
    void keepsTheBoundsThatTheWordsSet(Qualifier qualifier, Long low, Long high, String words, String said) {
        assertThat(CountInWords.of(new Count(qualifier, bound(low), bound(high), words)))
                .isEqualTo(said);
    }

    private static OptionalLong bound(@org.jspecify.annotations.Nullable Long bound) {
        return bound == null ? OptionalLong.empty() : OptionalLong.of(bound);
    }
}
