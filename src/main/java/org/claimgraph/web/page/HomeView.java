package org.claimgraph.web.page;

import java.util.List;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Page;
import org.claimgraph.claim.Totals;

/**
 * What the first page shows.
 *
 * @param totals what the graph holds
 * @param latest the latest articles, newest first
 * @param typed what the form holds
 * @param mistake what is wrong with it, empty where nothing is
 */
public record HomeView(Totals totals, List<HeadingLine> latest, ReportForm typed, String mistake) {

    private static final int LATEST = 12;

    static HomeView of(Claims claims, ReportForm typed, String mistake) {
        List<HeadingLine> latest = claims.articles(Page.Request.first(LATEST)).items().stream()
                .map(HeadingLine::of)
                .toList();
        return new HomeView(claims.totals(), latest, typed, mistake);
    }
}
