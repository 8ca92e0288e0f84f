package org.claimgraph.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.claimgraph.article.CodePoints;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.EveryWord;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Page;
import org.claimgraph.claim.Reading;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.RevisionGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkedJsonTest {

    private static final Iris IRIS = new Iris("http://127.0.0.1:8080/");
    private static final LinkedJson LINKED = new LinkedJson(new ObjectMapper().findAndRegisterModules());

    static Stream<Kept> kept() {
        Stream<Reading> some = Stream.of(Examples.full(), Examples.sparse(), Examples.withoutClaims());
        Kept corrected = new Kept(
                Examples.corrected(),
                Examples.kept(Examples.full()).takenIn(),
                Optional.of(Examples.full().article().revision().id()),
                false);
        return Stream.concat(
                Stream.concat(some, EveryWord.readings().stream()).map(Examples::kept), Stream.of(corrected));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void articlesGiveTheTriplesOfTheExport(Kept kept) {
        assertThat(read(ArticleJson.of(kept, IRIS)))
                .isEqualTo(lines(RevisionGraph.of(kept, IRIS).triples()));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void claimsFoundGiveNoTripleThatTheExportLacks(Kept kept) {
        TreeSet<String> export = lines(RevisionGraph.of(kept, IRIS).triples());
        assertThat(export).containsAll(read(statements(kept)));
        assertThat(export).containsAll(read(figures(kept)));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void claimsFoundTellAllThatTheirArticleTellsOfThem(Kept kept) {
        TreeSet<String> found = read(statements(kept));
        found.addAll(read(figures(kept)));
        String claims = "<http://127.0.0.1:8080/(statements|figures)/.*";
        assertThat(found)
                .containsAll(read(ArticleJson.of(kept, IRIS)).stream()
                        .filter(line -> line.matches(claims))
                        .toList());
    }

    private static PageJson<StatementJson> statements(Kept kept) {
        return PageJson.of(page(kept, kept.reading().statements()), found -> StatementJson.of(found, IRIS));
    }

    private static PageJson<FigureJson> figures(Kept kept) {
        return PageJson.of(page(kept, kept.reading().figures()), found -> FigureJson.of(found, IRIS));
    }

    private static <C extends Claim> Page<Found<C>> page(Kept kept, List<C> claims) {
        String text = kept.reading().article().text();
        return new Page<>(
                claims.stream()
                        .map(claim -> new Found<>(
                                claim,
                                kept.heading(),
                                claim.evidence().sentence().in(text),
                                CodePoints.of(text)))
                        .toList(),
                Optional.of("a-cursor"));
    }

    private static TreeSet<String> read(Record view) {
        return lines(RDFParser.fromString(LINKED.of(view).toString(), Lang.JSONLD)
                .toGraph()
                .find()
                .toList());
    }

    private static TreeSet<String> lines(Collection<Triple> triples) {
        return triples.stream().map(LinkedJsonTest::line).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .map(NodeFmtLib::strNT)
                .collect(Collectors.joining(" "));
    }
}
