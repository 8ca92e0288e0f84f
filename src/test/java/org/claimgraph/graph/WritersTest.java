package org.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.graph.Reports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Page;
import org.claimgraph.claim.Reading;
import org.claimgraph.claim.Totals;
import org.junit.jupiter.api.Test;

class WritersTest {

    @Test
    void keepEachTextOnceHoweverManyTakeItInTogether() throws Exception {
        Claims claims = SharedGraph.emptied();

        List<Kept.Outcome> outcomes = together(
                claims, IntStream.range(0, 4).mapToObj(writer -> texts(0)).toList());
        assertThat(outcomes).filteredOn(o -> o == Kept.Outcome.NEW).hasSize(10);
        assertThat(outcomes).filteredOn(o -> o == Kept.Outcome.KNOWN).hasSize(30);
    }

    @Test
    void leaveEveryArticleWithOneCurrentTextAndTheCountsRight() throws Exception {
        Claims claims = SharedGraph.emptied();

        together(claims, IntStream.range(0, 4).mapToObj(WritersTest::texts).toList());
        List<Kept> all = new ArrayList<>();
        claims.each(all::add);
        assertThat(all).hasSize(40);
        assertThat(all).filteredOn(Kept::current).hasSize(10);
        assertThat(all).filteredOn(k -> k.revisionOf().isEmpty()).hasSize(10);
        assertThat(claims.totals()).isEqualTo(new Totals(10, 10, 0, 1, 0));
        assertThat(claims.parties(Page.Request.first(1)).items().getFirst().articles())
                .isEqualTo(10);
    }

    private static List<Kept.Outcome> together(Claims claims, List<List<Reading>> batches)
            throws InterruptedException, ExecutionException {
        List<Kept.Outcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(batches.size())) {
            List<Future<List<Kept.Outcome>>> kept = batches.stream()
                    .map(b -> threads.submit(() -> claims.keep(b)))
                    .toList();
            for (Future<List<Kept.Outcome>> future : kept) outcomes.addAll(future.get());
        }
        return outcomes;
    }

    private static List<Reading> texts(int version) {
        return IntStream.range(0, 10)
                .mapToObj(i -> report("gale-" + i, "2031-06-03", "Ort said gale " + i + " took " + version + " roofs.")
                        .said("Ort", "Road Office", "gale " + i)
                        .reading())
                .toList();
    }
}
