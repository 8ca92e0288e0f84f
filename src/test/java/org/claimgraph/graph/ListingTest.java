package org.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.graph.Reports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Heading;
import org.claimgraph.claim.Named;
import org.claimgraph.claim.Page;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Reading;
import org.claimgraph.claim.Totals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListingTest {

    private Claims claims;

    @BeforeEach
    void empty() {
        claims = SharedGraph.emptied();
    }

    @Test
    void listsArticlesLatestPublicationFirstAndUndatedOnesLast() {
        claims.keep(List.of(
                report("undated", "undated", "Rain.").reading(),
                report("dawn", "2031-06-03", "Rain.").at("2031-06-03T05:00:00Z").reading(),
                report("day", "2031-06-03", "Rain.").reading(),
                report("noon", "2031-06-03", "Rain.").at("2031-06-03T12:00:00Z").reading(),
                report("later", "2031-06-10", "Rain.").reading(),
                report("ancient", "1899-12-31", "Rain.").reading()));

        assertThat(titles())
                .containsExactly(
                        "Report later", "Report noon", "Report dawn", "Report day", "Report ancient", "Report undated");
    }

    @Test
    void listsAnArticleOnceByItsCurrentText() {
        Reading corrected = report("tally", "2031-06-04", "Two.").reading();
        claims.keep(List.of(report("tally", "2031-06-03", "One.").reading()));
        claims.keep(List.of(corrected));

        assertThat(claims.articles(Page.Request.first(10)).items())
                .extracting(Heading::revision)
                .containsExactly(corrected.article().revision().id());
    }

    @Test
    void countsTheCurrentArticlesThatNameAParty() {
        claims.keep(List.of(
                report("a", "2031-06-03", "One.")
                        .names(Party.named("Road Office", List.of("the office")))
                        .reading(),
                report("b", "2031-06-03", "Two.")
                        .names(Party.named("Road Office", List.of("RO")))
                        .reading(),
                report("c", "2031-06-03", "Six.")
                        .names(Party.named("Pilots", List.of()))
                        .reading()));
        claims.keep(List.of(
                report("b", "2031-06-03", "Three.").reading(),
                report("c", "2031-06-03", "Ten.").reading()));

        assertThat(claims.parties(Page.Request.first(10)).items())
                .containsExactly(new Named<>(Party.named("Road Office", List.of("RO", "the office")), 1));
    }

    @Test
    void listsPlacesByNameWithTheLargerOneTheyLieIn() {
        claims.keep(List.of(report("a", "2031-06-03", "One.")
                .names(Place.named("Selby", List.of("the port"), Optional.of("Coast")))
                .names(Place.named("Åby", List.of(), Optional.empty()))
                .reading()));

        List<Place> paged = new ArrayList<>();
        Page<Named<Place>> first = claims.places(Page.Request.first(1));
        paged.add(first.items().getFirst().thing());
        paged.add(claims.places(new Page.Request(1, first.next()))
                .items()
                .getFirst()
                .thing());
        assertThat(paged)
                .containsExactly(
                        Place.named("Åby", List.of(), Optional.empty()),
                        Place.named("Selby", List.of("the port"), Optional.of("Coast")));
    }

    @Test
    void namesPartiesAlikeInWhateverOrderArticlesCome() {
        Reading one = report("a", "2031-06-03", "One.")
                .names(Party.named("U.S. Rail", List.of("rail")))
                .reading();
        Reading two = report("b", "2031-06-03", "Two.")
                .names(Party.named("US Rail", List.of("USR")))
                .reading();
        claims.keep(List.of(one));
        claims.keep(List.of(two));
        List<Named<Party>> inOrder = claims.parties(Page.Request.first(10)).items();

        claims = SharedGraph.emptied();
        claims.keep(List.of(two));
        claims.keep(List.of(one));
        assertThat(claims.parties(Page.Request.first(10)).items())
                .isEqualTo(inOrder)
                .hasSize(1);
    }

    @Test
    void totalsCountCurrentRevisionsWithoutNoComment() {
        claims.keep(List.of(Examples.full()));
        Totals full = claims.totals();
        claims.keep(List.of(Examples.corrected(), Examples.withoutClaims()));

        assertThat(full).isEqualTo(new Totals(1, 5, 3, 2, 2));
        assertThat(claims.totals()).isEqualTo(new Totals(2, 5, 3, 2, 2));
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        Page.Request request = Page.Request.first(2);
        Page<Heading> page = claims.articles(request);
        while (true) {
            page.items().forEach(h -> titles.add(h.title().orElseThrow()));
            if (page.next().isEmpty()) return titles;
            page = claims.articles(new Page.Request(2, page.next()));
        }
    }
}
