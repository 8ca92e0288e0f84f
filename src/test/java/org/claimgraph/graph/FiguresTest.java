package org.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.claim.Count.Qualifier.AT_MOST;
import static org.claimgraph.claim.Count.Qualifier.EXACT;
import static org.claimgraph.claim.Count.Qualifier.MORE_THAN;
import static org.claimgraph.claim.Measure.DISPLACED;
import static org.claimgraph.claim.Measure.KILLED;
import static org.claimgraph.graph.Reports.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Count;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.FigureFilter;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Measure;
import org.claimgraph.claim.Page;
import org.claimgraph.claim.Period;
import org.claimgraph.claim.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static Claims claims;

    @BeforeAll
    static void keepThreeReports() {
        claims = SharedGraph.emptied();
        claims.keep(List.of(
                report("flood", "2031-06-05", "Ort: 12 dock workers died in Selby. 90 fishing families fled to Coast.")
                        .counted("12 dock workers died", EXACT, 12, KILLED, "Selby in Coast", "Lena Ort")
                        .counted("90 fishing families fled", MORE_THAN, 90, DISPLACED, "Coast", "")
                        .reading(),
                report("week", "2031-06-04", "In the week 5 Dock hands died.")
                        .counted(
                                "5 Dock hands died",
                                Count.of(AT_MOST, 5, "5"),
                                KILLED,
                                "Quay in Selby",
                                "Bo Ek",
                                new Period.Window(
                                        Optional.of(LocalDate.of(2031, 5, 20)), Optional.of(LocalDate.of(2031, 5, 27))))
                        .reading(),
                report("toll", "2031-06-03", "So far 40 workers died.")
                        .counted(
                                "40 workers died",
                                Count.of(EXACT, 40, "40"),
                                KILLED,
                                "Far Shore",
                                "",
                                new Period.Cumulative(Optional.of(LocalDate.of(2031, 1, 1)), Optional.empty()))
                        .reading()));
    }

    @ParameterizedTest
    @CsvSource({
        "                                          , 12 90 5 40",
        "measure=KILLED                            , 12 5 40",
        "measure=DISPLACED                         , 90",
        "place=selby                               , 12 5",
        "place=Coast                               , 12 90 5",
        "place=coast measure=KILLED                , 12 5",
        "place=quay                                , 5",
        "place=veld                                , ",
        "source=Lena Ort                           , 12",
        "population=dock                           , 12 5",
        "population=Workers                        , 12 40",
        "population=dock workers                   , 12",
        "periodKind=window                         , 5",
        "periodKind=cumulative measure=KILLED      , 40",
        "from=2031-05-27                           , 12 90 5 40",
        "from=2031-05-28                           , 12 90 40",
        "to=2031-05-20                             , 5 40",
        "to=2031-05-19                             , 40",
        "from=2031-06-04 to=2031-06-30             , 12 90",
        "min=6                                     , 12 90 40",
        "min=5                                     , 12 90 5 40",
        "min=1000                                  , 90",
    })
    void findsWhatPassesTheFilterLatestPublicationFirst(String filter, String found) {
        List<String> expected = found == null ? List.of() : List.of(found.split(" "));

        assertThat(numbers(claims.figures(parse(filter), Page.Request.first(100))))
                .isEqualTo(expected);
        assertThat(paged(parse(filter))).isEqualTo(expected);
    }

    @Test
    void findsAPlaceWithinAnotherOnceAnyReportTellsSo() {
        claims.keep(List.of(report("map", "2031-06-01", "Far Shore lies in the Outer Isles.")
                .names(Place.named("Far Shore", List.of(), Optional.of("Outer Isles")))
                .reading()));

        assertThat(numbers(claims.figures(parse("place=Outer Isles"), Page.Request.first(9))))
                .containsExactly("40");
    }

    private static List<String> paged(FigureFilter filter) {
        List<String> paged = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Found<Figure>> page = claims.figures(filter, new Page.Request(1, cursor));
            paged.addAll(numbers(page));
            cursor = page.next();
        } while (cursor.isPresent());
        return paged;
    }

    private static List<String> numbers(Page<Found<Figure>> page) {
        return page.items().stream()
                .map(f -> f.claim().evidence().words().getFirst().replaceAll(" .*", ""))
                .toList();
    }

    private static FigureFilter parse(String filter) {
        Map<String, String> parts = filter == null
                ? Map.of()
                : Stream.of(filter.split(" (?=\\w+=)"))
                        .map(part -> part.split("=", 2))
                        .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return new FigureFilter(
                part(parts, "measure").map(Measure::valueOf),
                part(parts, "place"),
                part(parts, "source"),
                part(parts, "population"),
                part(parts, "periodKind"),
                part(parts, "from").map(LocalDate::parse),
                part(parts, "to").map(LocalDate::parse),
                part(parts, "min").map(m -> OptionalLong.of(Long.parseLong(m))).orElse(OptionalLong.empty()));
    }

    private static Optional<String> part(Map<String, String> parts, String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
