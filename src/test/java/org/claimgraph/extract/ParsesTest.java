package org.claimgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.extract.nlp.Parsed;
import org.junit.jupiter.api.Test;

class ParsesTest {

    @Test
    void leavesTheDatelineOutOfTheSentences() {
        Parsed parsed = Parses.of("LAGOS, May 2 (Reuters) - Rescuers left.\nThe rain stopped.", "2024-05-02");
        assertThat(parsed.sentences()).hasSize(2);
        assertThat(parsed.sentences().getFirst().tokens().getFirst().word()).isEqualTo("Rescuers");
    }
}
