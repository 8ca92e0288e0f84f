package org.claimgraph.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Count;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Figure.Basis;
import org.claimgraph.claim.Finding;
import org.claimgraph.claim.Measure;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Period;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.claim.Statement.Mode;
import org.claimgraph.claim.Statement.SaidOn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimsInWordsTest {

    private static final Optional<LocalDate> MAY_4 = Optional.of(LocalDate.of(2026, 5, 4));
    private static final Optional<LocalDate> MAY_6 = Optional.of(LocalDate.of(2026, 5, 6));
    private static final Optional<LocalDate> OPEN = Optional.empty();
    private static final Optional<Party> GUARD = Optional.of(Party.named("Veld Coast Guard", List.of()));

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(
                        "more than 30,800 people killed, running toll up to 6 May 2026 in Port Vella",
                        figure(
                                Count.of(Count.Qualifier.MORE_THAN, 30_800, "passed 30,800"),
                                Measure.KILLED,
                                "people",
                                new Period.Cumulative(OPEN, MAY_6),
                                Basis.OCCURRED)),
                Arguments.of(
                        "12 dock workers wounded, from 4 May 2026 to 6 May 2026 in Port Vella, confirmed",
                        figure(
                                Count.of(Count.Qualifier.EXACT, 12, "12"),
                                Measure.WOUNDED,
                                "dock workers",
                                new Period.Window(MAY_4, MAY_6),
                                Basis.CONFIRMED)),
                Arguments.of(
                        "1 person missing, on 4 May 2026 in Port Vella",
                        figure(
                                Count.of(Count.Qualifier.EXACT, 1, "one"),
                                Measure.MISSING,
                                "",
                                new Period.Event(MAY_4, MAY_4),
                                Basis.OCCURRED)),
                Arguments.of(
                        "no people killed, in Port Vella",
                        figure(
                                Count.of(Count.Qualifier.EXACT, 0, "nobody"),
                                Measure.KILLED,
                                "",
                                new Period.Event(OPEN, OPEN),
                                Basis.OCCURRED)),
                Arguments.of(
                        "47 bodies recovered, found, returned or buried, in a stretch of days not told in Port Vella",
                        figure(
                                Count.of(Count.Qualifier.EXACT, 47, "47"),
                                Measure.BODIES,
                                "bodies",
                                new Period.Window(OPEN, OPEN),
                                Basis.OCCURRED)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void saysWhatAFigureCounts(String said, Figure figure) {
        assertThat(FigureInWords.of(figure)).isEqualTo(said);
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of(
                        "Mira Tolland (Veld Coast Guard)",
                        source("Mira Tolland", Source.Kind.PERSON, "spokesperson", GUARD)),
                Arguments.of(
                        "Mira Tolland (spokesperson)",
                        source("Mira Tolland", Source.Kind.PERSON, "spokesperson", Optional.empty())),
                Arguments.of("Veld Coast Guard", source("Veld Coast Guard", Source.Kind.ORGANIZATION, "", GUARD)),
                Arguments.of("Witnesses", source("witnesses", Source.Kind.GROUP, "", Optional.empty())),
                Arguments.of(
                        "A source close to the inquiry (unnamed)",
                        source("a source close to the inquiry", Source.Kind.UNNAMED, "", Optional.empty())),
                Arguments.of(
                        "An officer (unnamed, Veld Coast Guard)",
                        source("an officer", Source.Kind.UNNAMED, "", GUARD)));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void namesTheSourceAndThatAnUnnamedOneIsUnnamed(String said, Source source) {
        assertThat(SourceInWords.of(source)).isEqualTo(said);
    }

    @org.junit.jupiter.api.Test
    void namesTheReportsOwnVoiceAsSuch() {
        assertThat(SourceInWords.of(Optional.empty(), "Harbour Gazette"))
                .isEqualTo("Harbour Gazette, in the report’s own voice");
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                Arguments.of(
                        "Mira Tolland (Veld Coast Guard), on 4 May 2026: “We heard two blasts”",
                        said(Act.SAID, Mode.DIRECT, SaidOn.Known.STATED, "We heard two blasts,")),
                Arguments.of(
                        "Mira Tolland (Veld Coast Guard) denied, on 4 May 2026: a delay",
                        said(Act.DENIED, Mode.INDIRECT, SaidOn.Known.CARRIED, "a delay")),
                Arguments.of(
                        "Mira Tolland (Veld Coast Guard) gave no comment, about 4 May 2026: no comment",
                        said(Act.NO_COMMENT, Mode.INDIRECT, SaidOn.Known.INFERRED, "no comment")));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void saysWhoSaidWhatAndWhen(String words, Statement statement) {
        assertThat(StatementInWords.speaker(statement) + ": " + StatementInWords.content(statement))
                .isEqualTo(words);
    }

    private static Figure figure(Count count, Measure measure, String population, Period period, Basis basis) {
        return new Figure(
                "0000000000000001",
                evidence("words"),
                new Finding("subject", 0.9),
                new Span(0, 1),
                count,
                measure,
                Optional.of(population).filter(p -> !p.isEmpty()),
                Optional.empty(),
                Optional.of(Place.named("Port Vella", List.of(), Optional.empty())),
                period,
                basis,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Source source(String name, Source.Kind kind, String role, Optional<Party> speaksFor) {
        return new Source("id", name, kind, Optional.of(role).filter(r -> !r.isEmpty()), speaksFor);
    }

    private static Statement said(Act act, Mode mode, SaidOn.Known known, String words) {
        return new Statement(
                "0000000000000002",
                evidence(words),
                new Finding("clause", 0.8),
                new Source.Mention(source("Mira Tolland", Source.Kind.PERSON, "", GUARD), Optional.empty()),
                Optional.empty(),
                mode,
                act,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                MAY_4.map(day -> new SaidOn(day, known)),
                Optional.empty());
    }

    private static Evidence evidence(String words) {
        Span all = new Span(0, words.length());
        return Evidence.in(words, "0".repeat(64), List.of(all), all);
    }
}
