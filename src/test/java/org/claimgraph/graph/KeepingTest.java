package org.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimgraph.graph.Reports.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.article.CodePoints;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Heading;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Reading;
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
        return Stream.of(FullReading.filled(), FullReading.bare());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void givesBackAnEqualReading(Reading reading) {
        claims.keep(List.of(reading));

        assertThat(claims.article(reading.article().id())).map(Kept::reading).contains(reading);
        assertThat(claims.revision(reading.article().revision().id())).map(Kept::reading).contains(reading);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void givesBackEachClaimWithItsSentenceAndItsTranslationIntoCodePoints(Reading reading) {
        claims.keep(List.of(reading));

        String text = reading.article().text();
        reading.statements().forEach(s -> assertThat(claims.statement(s.id())).hasValueSatisfying(found -> {
            assertThat(found.claim()).isEqualTo(s);
            assertThat(found.sentence()).isEqualTo(s.evidence().sentence().in(text));
            assertThat(found.codePoints()).isEqualTo(CodePoints.of(text));
        }));
        reading.figures().forEach(f -> assertThat(claims.figure(f.id())).hasValueSatisfying(
                found -> assertThat(found.claim()).isEqualTo(f)));
    }

    @Test
    void knowsTheSameTextAgainAndChangesNothing() {
        Reading reading = FullReading.filled();
        assertThat(claims.keep(List.of(reading))).containsExactly(Kept.Outcome.NEW);
        Instant takenIn = claims.article(reading.article().id()).orElseThrow().takenIn();
        long before = SharedGraph.number("fingerprint", "fingerprint");

        assertThat(claims.keep(List.of(reading, reading))).containsExactly(Kept.Outcome.KNOWN, Kept.Outcome.KNOWN);
        assertThat(SharedGraph.number("fingerprint", "fingerprint")).isEqualTo(before);
        assertThat(claims.article(reading.article().id()).orElseThrow().takenIn()).isEqualTo(takenIn);
    }

    @Test
    void keepsAChangedTextAsALaterRevisionAndLeavesTheOldOneAsItWas() {
        Reading old = report("ferry", "2031-06-03", "Ort said 9 died.").said("Ort", "Harbour", "9 died").reading();
        Reading corrected = report("ferry", "2031-06-03", "Ort said 12 died.").said("Ort", "", "12 died").reading();
        claims.keep(List.of(old));

        assertThat(claims.keep(List.of(corrected))).containsExactly(Kept.Outcome.REVISED);
        Kept now = claims.article(old.article().id()).orElseThrow();
        assertThat(now.reading()).isEqualTo(corrected);
        assertThat(now.revisionOf()).contains(old.article().revision().id());
        Kept earlier = claims.revision(old.article().revision().id()).orElseThrow();
        assertThat(earlier.reading()).isEqualTo(old);
        assertThat(earlier.current()).isFalse();
        assertThat(claims.statement(old.statements().getFirst().id())).isPresent();
    }

    @Test
    void keepsSeveralTextsOfOneArticleInTheOrderGiven() {
        List<Reading> texts = Stream.of("One.", "Two.", "One.", "Three.")
                .map(text -> report("tally", "2031-06-03", text).reading())
                .toList();

        assertThat(claims.keep(texts)).containsExactly(
                Kept.Outcome.NEW, Kept.Outcome.REVISED, Kept.Outcome.KNOWN, Kept.Outcome.REVISED);
        assertThat(claims.revisions(texts.getFirst().article().id())).extracting(Heading::revision).containsExactly(
                texts.get(3).article().revision().id(), texts.get(1).article().revision().id(),
                texts.get(0).article().revision().id());
    }

    @Test
    void tellsWhichRevisionsAreKnown() {
        Reading reading = FullReading.bare();
        claims.keep(List.of(reading));

        assertThat(claims.known(List.of("0123456789abcdef", reading.article().revision().id())))
                .containsExactly(reading.article().revision().id());
    }

    @Test
    void walksThroughEveryRevisionByArticleAndTime() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 23; i++) readings.add(report("r" + i % 20, "2031-06-03", "Text " + i + ".").reading());
        claims.keep(readings);

        List<Kept> seen = new ArrayList<>();
        claims.each(seen::add);
        assertThat(seen).extracting(Kept::reading).containsExactlyInAnyOrderElementsOf(readings);
        assertThat(seen).extracting(k -> k.reading().article().id().value()).isSorted();
        assertThat(seen).filteredOn(k -> !k.current()).hasSize(3);
    }

    @Test
    void refusesAClaimWhoseWordsStandElsewhere() {
        Reading reading = FullReading.bare();
        Evidence wrong = new Evidence(
                reading.article().revision().sha256(), reading.figures().getFirst().evidence().spans(), List.of("Ten"),
                reading.figures().getFirst().evidence().sentence());
        Reading forged = new Reading(
                reading.article(), List.of(), List.of(Forgery.withEvidence(reading.figures().getFirst(), wrong)),
                List.of(), List.of());

        assertThatThrownBy(() -> claims.keep(List.of(forged))).isInstanceOf(IllegalArgumentException.class);
        assertThat(claims.totals().articles()).isZero();
    }

    /** A figure with other evidence than its own. */
    private static final class Forgery {
        static org.claimgraph.claim.Figure withEvidence(org.claimgraph.claim.Figure f, Evidence evidence) {
            return new org.claimgraph.claim.Figure(
                    f.id(), evidence, f.finding(), f.number(), f.count(), f.measure(), f.population(), f.attributedTo(),
                    f.place(), f.period(), f.basis(), f.partOf(), f.blamed(), f.statedIn());
        }
    }
}
