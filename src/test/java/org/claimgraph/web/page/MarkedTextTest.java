package org.claimgraph.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.article.Layout.Part;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Reading;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private final Reading reading = Examples.full();
    private final List<Block> blocks = MarkedText.of(reading);

    @Test
    void losesNoWordOfAnyPassage() {
        String all = blocks.stream().map(MarkedTextTest::words).collect(Collectors.joining());
        String text = reading.article().text();
        assertThat(all.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void putsTheDatelineBeforeItsParagraph() {
        assertThat(blocks).anySatisfy(b -> {
            assertThat(b.part()).isEqualTo(Part.BODY);
            assertThat(words(b)).startsWith("PORT VELLA, May 4 (Northwire)");
        });
    }

    @Test
    void letsEveryClaimBeginExactlyOnce() {
        List<String> begun =
                pieces().stream().flatMap(p -> p.beginning().stream()).toList();
        assertThat(begun)
                .containsExactlyInAnyOrderElementsOf(
                        claims().stream().map(Claim::id).toList());
    }

    @Test
    void linksTheWordsOfANumberToItsFigureEvenInsideAStatement() {
        for (Figure figure : reading.figures()) {
            assertThat(pieces()).filteredOn(p -> p.claim().equals(figure.id())).isNotEmpty();
        }
    }

    @Test
    void marksExactlyTheEvidence() {
        int marked = pieces().stream()
                .filter(Piece::marked)
                .mapToInt(p -> p.words().length())
                .sum();
        long covered = java.util.stream.IntStream.range(
                        0, reading.article().text().length())
                .filter(i -> claims().stream()
                        .flatMap(c -> c.evidence().spans().stream())
                        .anyMatch(s -> s.covers(i)))
                .count();
        assertThat(marked).isEqualTo((int) covered);
    }

    private List<Claim> claims() {
        return java.util.stream.Stream.<Claim>concat(reading.statements().stream(), reading.figures().stream())
                .toList();
    }

    private List<Piece> pieces() {
        return blocks.stream().flatMap(b -> b.pieces().stream()).toList();
    }

    private static String words(Block block) {
        return block.pieces().stream().map(Piece::words).collect(Collectors.joining());
    }
}
