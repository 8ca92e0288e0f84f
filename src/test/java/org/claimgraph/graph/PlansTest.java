package org.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.claim.Count.Qualifier.EXACT;
import static org.claimgraph.claim.Measure.KILLED;
import static org.claimgraph.graph.Reports.report;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.claim.FigureFilter;
import org.claimgraph.claim.Statement;
import org.claimgraph.claim.StatementFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.ProfiledPlan;

/** Holds the lists to reading no more of an index than the page that they show, however much a speaker has said. */
class PlansTest {

    private static final int LIMIT = 5;

    @BeforeAll
    static void keepOneSpeakerWhoSaysMuch() {
        SharedGraph.emptied()
                .keep(IntStream.range(0, 200)
                        .mapToObj(i -> report(
                                        "gale-" + i,
                                        "2031-06-03",
                                        "Ort said gale " + i + " hit Selby. 12 sailors died.")
                                .said("Ort", "Road Office", "gale " + i, Statement.Mode.INDIRECT, "", "Selby in Coast")
                                .counted("12 sailors died", EXACT, 12, KILLED, "Selby in Coast", "Ort")
                                .reading())
                        .toList());
    }

    static Stream<Question> questions() {
        Optional<String> any = Optional.empty();
        return Stream.of(
                Question.of(StatementFilter.ALL),
                Question.of(statements(Optional.of("Ort"), any, any)),
                Question.of(statements(any, Optional.of("Road Office"), any)),
                Question.of(statements(any, any, Optional.of("Selby"))),
                Question.of(FigureFilter.ALL),
                Question.of(figures(any, any, true)),
                Question.of(figures(any, Optional.of("Ort"), false)),
                Question.of(figures(Optional.of("Selby"), any, false)),
                Question.of(figures(Optional.of("Selby"), any, true)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void readOnlyThePageThatTheyShow(Question question) {
        try (Driver driver = GraphDatabase.driver(
                        SharedGraph.address().uri(),
                        AuthTokens.basic("neo4j", SharedGraph.address().password()),
                        Config.builder().withLogging(Logging.none()).build());
                var session = driver.session()) {
            var answer = session.run("PROFILE " + question.cypher().text(), Values.value(question.page("", LIMIT)));

            assertThat(answer.list()).hasSize(LIMIT);
            assertThat(search(answer.consume().profile())).isLessThanOrEqualTo(10 * LIMIT);
        }
    }

    /** The database hits of finding the rows, without those of copying their properties into the answer. */
    private static long search(ProfiledPlan plan) {
        long own = plan.operatorType().startsWith("ProduceResults") ? 0 : plan.dbHits();
        return own + plan.children().stream().mapToLong(PlansTest::search).sum();
    }

    private static StatementFilter statements(
            Optional<String> speaker, Optional<String> party, Optional<String> place) {
        return new StatementFilter(
                speaker,
                party,
                Optional.empty(),
                place,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static FigureFilter figures(Optional<String> place, Optional<String> source, boolean killed) {
        return new FigureFilter(
                Optional.of(KILLED).filter(k -> killed),
                place,
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty());
    }
}
