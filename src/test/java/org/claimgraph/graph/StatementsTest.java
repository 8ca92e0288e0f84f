package org.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimgraph.claim.Statement.Mode.DIRECT;
import static org.claimgraph.claim.Statement.Mode.INDIRECT;
import static org.claimgraph.graph.Reports.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Page;
import org.claimgraph.claim.Statement;
import org.claimgraph.claim.StatementFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

    private static Claims claims;

    @BeforeAll
    static void keepThreeReports() {
        claims = SharedGraph.emptied();
        claims.keep(List.of(
                report(
                                "bridge",
                                "2031-06-05",
                                "Ana Lund said the bridge \"held\". Bo Ek said the cease-fire failed in Selby.")
                        .said("Ana Lund", "Road Office", "the bridge \"held\"", DIRECT, "2031-06-04", "")
                        .said("Bo Ek", "", "the cease-fire failed in Selby", INDIRECT, "2031-06-05", "Selby in Coast")
                        .reading(),
                report(
                                "port",
                                "2031-06-03",
                                "Ana Lund said in Coast that C++ \\ quays (new) stood. Nobody would say more.")
                        .said("Ana Lund", "Road Office", "C++ \\ quays (new) stood", INDIRECT, "2031-06-03", "Coast")
                        .noComment("Bo Ek", "Nobody would say more")
                        .reading(),
                report("old", "undated", "A warden said the war was over.")
                        .said("A warden", "", "the war was over")
                        .reading(),
                report("wrong", "2031-06-06", "Ana Lund said no.")
                        .said("Ana Lund", "Road Office", "no")
                        .reading()));
        claims.keep(
                List.of(report("wrong", "2031-06-06", "Ana Lund said nothing.").reading()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "                                                          , bridge cease-fire quays more war",
                "speaker=ana-lund                                          , bridge quays",
                "speaker=Ana Lund                                          , bridge quays",
                "speaker=Ana Lund mode=indirect                            , quays",
                "party=Road Office                                         , bridge quays",
                "party=road-office place=coast                             , quays",
                "place=Selby                                               , cease-fire",
                "place=coast                                               , quays",
                "mode=direct                                               , bridge",
                "saidFrom=2031-06-04                                       , bridge cease-fire",
                "saidTo=2031-06-04                                         , bridge quays",
                "saidFrom=2031-06-04 saidTo=2031-06-04                     , bridge",
                "publishedFrom=2031-06-03                                  , bridge cease-fire quays more",
                "publishedFrom=2031-06-04                                  , bridge cease-fire",
                "publishedTo=2031-06-04                                    , quays more",
                "publishedFrom=2031-06-05 publishedTo=2031-06-05           , bridge cease-fire",
                "q=THE                                                     , bridge cease-fire war",
                "q=failed the                                              , cease-fire",
                "q=the war speaker=A warden                                , war",
                "q=war speaker=Bo Ek                                       , ",
                "speaker=nobody                                            , ",
            })
    void findsWhatPassesTheFilterLatestPublicationFirst(String filter, String found) {
        List<String> expected = found == null ? List.of() : List.of(found.split(" "));

        assertThat(words(claims.statements(parse(filter), Page.Request.first(100))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"held\"       , bridge",
                "bridge\"       , bridge",
                "cease-fire     , cease-fire",
                "fire-cease     , ",
                "C++            , quays",
                "\\ quays       , quays",
                "(new)          , quays",
                "\"             , ",
                "\\             , ",
                "AND            , ",
                "the OR war     , ",
                "wa*            , ",
                "content:war    , ",
                "war~           , war",
                "+war -over     , war",
                "[war TO over]  , ",
                "/war/ && !x    , ",
            })
    void takesWordsAsWordsWhateverTheSymbols(String q, String found) {
        List<String> expected = found == null ? List.of() : List.of(found);

        assertThat(words(claims.statements(filter(Map.of("q", q)), Page.Request.first(100))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "speaker=ana-lund", "q=the", "party=road-office", "saidFrom=2031-06-03 saidTo=2031-06-09"})
    void pagesThroughAllOfThemOnce(String filter) {
        List<String> paged = new ArrayList<>();
        Page<Found<Statement>> page = claims.statements(parse(filter), Page.Request.first(1));
        paged.addAll(words(page));
        while (page.next().isPresent()) {
            page = claims.statements(parse(filter), new Page.Request(1, page.next()));
            paged.addAll(words(page));
        }

        assertThat(paged).isEqualTo(words(claims.statements(parse(filter), Page.Request.first(100))));
    }

    @Test
    void refusesACursorOfAnotherQuestion() {
        Optional<String> next =
                claims.statements(StatementFilter.ALL, Page.Request.first(1)).next();

        assertThat(next).isPresent();
        assertThatThrownBy(() -> claims.statements(parse("speaker=ana-lund"), new Page.Request(1, next)))
                .isInstanceOf(Page.BadCursor.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!", "", "MTIzNDU2Nzg5MA"})
    void refusesWhatIsNoCursor(String cursor) {
        assertThatThrownBy(() -> claims.statements(StatementFilter.ALL, new Page.Request(1, Optional.of(cursor))))
                .isInstanceOf(Page.BadCursor.class);
    }

    private static List<String> words(Page<Found<Statement>> page) {
        List<String> marks = List.of("bridge", "cease-fire", "quays", "more", "war");
        return page.items().stream()
                .map(f -> f.claim().evidence().quotation())
                .map(q -> marks.stream().filter(q::contains).findFirst().orElse(q))
                .toList();
    }

    private static StatementFilter parse(String filter) {
        if (filter == null || filter.isEmpty()) return StatementFilter.ALL;
        return filter(Stream.of(filter.split(" (?=\\w+=)"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1])));
    }

    private static StatementFilter filter(Map<String, String> parts) {
        return new StatementFilter(
                part(parts, "speaker"),
                part(parts, "party"),
                part(parts, "q"),
                part(parts, "place"),
                part(parts, "mode").map(m -> Statement.Mode.valueOf(m.toUpperCase(Locale.ROOT))),
                day(parts, "saidFrom"),
                day(parts, "saidTo"),
                day(parts, "publishedFrom"),
                day(parts, "publishedTo"));
    }

    private static Optional<String> part(Map<String, String> parts, String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private static Optional<LocalDate> day(Map<String, String> parts, String name) {
        return part(parts, name).map(LocalDate::parse);
    }
}
