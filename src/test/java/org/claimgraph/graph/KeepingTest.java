package org.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimgraph.graph.Reports.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.CodePoints;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Heading;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Reading;
import org.claimgraph.claim.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeepingTest {

    private Claims claims;

    @BeforeEach
    void empty() {
        claims = SharedGraph.emptied();
    }

    static Stream<Reading> readings() {
        Reading aliases = report("selby", "2031-06-03", "Ort said Selby and Coast were calm.")
                .names(Party.named("Harbour Ministry", List.of("the ministry", "HM")))
                .names(Place.named("Coast", List.of("the shore"), Optional.of("Veld")))
                .said(
                        "Ort",
                        "Harbour Ministry",
                        "Selby and Coast were calm",
                        Statement.Mode.INDIRECT,
                        "",
                        "Selby in Coast")
                .reading();
        return Stream.of(Examples.full(), Examples.corrected(), Examples.sparse(), Examples.withoutClaims(), aliases);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void givesBackAnEqualReading(Reading reading) {
        claims.keep(List.of(reading));

        assertThat(claims.article(reading.article().id())).map(Kept::reading).contains(reading);
        assertThat(claims.revision(reading.article().revision().id()))
                .map(Kept::reading)
                .contains(reading);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void givesBackEachClaimWithItsSentenceAndItsTranslationIntoCodePoints(Reading reading) {
        claims.keep(List.of(reading));

        String text = reading.article().text();
        reading.statements()
                .forEach(s -> assertThat(claims.statement(s.id())).hasValueSatisfying(found -> {
                    assertThat(found.claim()).isEqualTo(s);
                    assertThat(found.sentence())
                            .isEqualTo(s.evidence().sentence().in(text));
                    assertThat(found.codePoints()).isEqualTo(CodePoints.of(text));
                }));
        reading.figures()
                .forEach(f -> assertThat(claims.figure(f.id()))
                        .hasValueSatisfying(found -> assertThat(found.claim()).isEqualTo(f)));
    }

    @Test
    void knowsTheSameTextAgainAndChangesNothing() {
        Reading reading = Examples.full();
        assertThat(claims.keep(List.of(reading))).containsExactly(Kept.Outcome.NEW);
        Instant takenIn = claims.article(reading.article().id()).orElseThrow().takenIn();
        long before = SharedGraph.number("fingerprint", "fingerprint");

        assertThat(claims.keep(List.of(reading, reading))).containsExactly(Kept.Outcome.KNOWN, Kept.Outcome.KNOWN);
        assertThat(SharedGraph.number("fingerprint", "fingerprint")).isEqualTo(before);
        assertThat(claims.article(reading.article().id()).orElseThrow().takenIn())
                .isEqualTo(takenIn);
    }

    @Test
    void keepsAChangedTextAsALaterRevisionAndLeavesTheOldOneAsItWas() {
        Reading old = Examples.full();
        Reading corrected = Examples.corrected();
        claims.keep(List.of(old));

        assertThat(claims.keep(List.of(corrected))).containsExactly(Kept.Outcome.REVISED);
        Kept now = claims.article(old.article().id()).orElseThrow();
        assertThat(now.reading()).isEqualTo(corrected);
        assertThat(now.revisionOf()).contains(old.article().revision().id());
        Kept earlier = claims.revision(old.article().revision().id()).orElseThrow();
        assertThat(earlier.reading()).isEqualTo(old);
        assertThat(earlier.current()).isFalse();
    }

    @Test
    void keepsSeveralTextsOfOneArticleInTheOrderGiven() {
        List<Reading> texts = Stream.of("One.", "Two.", "One.", "Three.")
                .map(text -> report("tally", "2031-06-03", text).reading())
                .toList();

        assertThat(claims.keep(texts))
                .containsExactly(Kept.Outcome.NEW, Kept.Outcome.REVISED, Kept.Outcome.KNOWN, Kept.Outcome.REVISED);
        assertThat(claims.revisions(texts.getFirst().article().id()))
                .extracting(Heading::revision)
                .containsExactly(revision(texts.get(3)), revision(texts.get(1)), revision(texts.get(0)));
    }

    @Test
    void tellsWhichRevisionsAreKnown() {
        Reading reading = Examples.sparse();
        claims.keep(List.of(reading));

        assertThat(claims.known(List.of("0123456789abcdef", revision(reading)))).containsExactly(revision(reading));
    }

    @Test
    void walksThroughEveryRevisionByArticle() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 23; i++)
            readings.add(report("r" + i % 20, "2031-06-03", "Text " + i + ".").reading());
        claims.keep(readings);

        List<Kept> seen = new ArrayList<>();
        claims.each(seen::add);
        assertThat(seen).extracting(Kept::reading).containsExactlyInAnyOrderElementsOf(readings);
        assertThat(seen).extracting(k -> k.reading().article().id().value()).isSorted();
        assertThat(seen).filteredOn(k -> !k.current()).hasSize(3);
    }

    @Test
    void refusesAClaimThatRestsOnAnotherText() {
        Reading other = Examples.corrected();
        Reading mixed = new Reading(
                Examples.full().article(), other.statements(), other.figures(), other.parties(), other.places());

        assertThatThrownBy(() -> claims.keep(List.of(mixed))).isInstanceOf(IllegalArgumentException.class);
        assertThat(claims.totals().articles()).isZero();
    }

    @Test
    void refusesWordsThatStandElsewhere() {
        Reading reading = report("ferry", "2031-06-03", "Ort said 9 died.")
                .said("Ort", "", "9 died")
                .reading();
        Evidence evidence = reading.statements().getFirst().evidence();
        Evidence forged = new Evidence(evidence.revision(), evidence.spans(), List.of("8 died"), evidence.sentence());

        assertThatThrownBy(() -> claims.keep(List.of(Reports.withEvidence(reading, forged))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other words");
    }

    private static String revision(Reading reading) {
        return reading.article().revision().id();
    }
}
