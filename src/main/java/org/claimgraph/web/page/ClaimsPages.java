package org.claimgraph.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Measure;
import org.claimgraph.claim.Statement;
import org.claimgraph.web.query.FigureQuery;
import org.claimgraph.web.query.PageQuery;
import org.claimgraph.web.query.Parameters;
import org.claimgraph.web.query.StatementQuery;

/** The lists of statements and figures for readers, with a form to ask in. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClaimsPages {

    private final Claims claims;

    ClaimsPages(Claims claims) {
        this.claims = claims;
    }

    @Get(uri = "/statements", produces = MediaType.TEXT_HTML)
    ModelAndView<Map<String, ClaimsView>> statements(
            HttpRequest<?> request, @RequestBean StatementQuery query, @RequestBean PageQuery page) {
        Parameters.only(request, StatementQuery.class, PageQuery.class);
        return view(ClaimsView.of(
                "Statements", request, aboutStatements(request), claims.statements(query.filter(), page.page())));
    }

    @Get(uri = "/figures", produces = MediaType.TEXT_HTML)
    ModelAndView<Map<String, ClaimsView>> figures(
            HttpRequest<?> request, @RequestBean FigureQuery query, @RequestBean PageQuery page) {
        Parameters.only(request, FigureQuery.class, PageQuery.class);
        return view(
                ClaimsView.of("Figures", request, aboutFigures(request), claims.figures(query.filter(), page.page())));
    }

    private static ModelAndView<Map<String, ClaimsView>> view(ClaimsView view) {
        return new ModelAndView<>("claims", Map.of("claims", view));
    }

    private static List<FilterField> aboutStatements(HttpRequest<?> request) {
        return List.of(
                FilterField.of(request, "q", "Words", "search"),
                FilterField.of(request, "speaker", "Said by", "search"),
                FilterField.of(request, "party", "On behalf of", "search"),
                FilterField.of(request, "place", "Place", "search"),
                FilterField.choice(request, "mode", "Quoted", words(Statement.Mode.values())),
                FilterField.of(request, "saidFrom", "Said from", "date"),
                FilterField.of(request, "saidTo", "Said up to", "date"));
    }

    private static List<FilterField> aboutFigures(HttpRequest<?> request) {
        return List.of(
                FilterField.choice(request, "measure", "What befell them", words(Measure.values())),
                FilterField.of(request, "place", "Place", "search"),
                FilterField.of(request, "source", "Whose count", "search"),
                FilterField.of(request, "population", "Who was counted", "search"),
                FilterField.of(request, "min", "At least", "number"),
                FilterField.of(request, "from", "Counted from", "date"),
                FilterField.of(request, "to", "Counted up to", "date"));
    }

    private static List<String> words(Enum<?>[] choices) {
        return Arrays.stream(choices)
                .map(c -> c.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}
