package org.claimgraph.web.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import org.claimgraph.article.ArticleId;
import org.claimgraph.claim.Claims;
import org.claimgraph.ingest.Taken;
import org.claimgraph.web.Intake;
import org.claimgraph.web.problem.Problem;

/** The first page: what there is, and a box to paste a report. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomePage {

    private final Claims claims;
    private final Intake intake;

    HomePage(Claims claims, Intake intake) {
        this.claims = claims;
        this.intake = intake;
    }

    @Get(produces = MediaType.TEXT_HTML)
    ModelAndView<Map<String, HomeView>> home() {
        return page(ReportForm.EMPTY, "");
    }

    @Post(uri = "/articles", consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> paste(@Body ReportForm form) {
        return switch (intake.take(form.submission())) {
            case Taken.New kept -> seen(kept.reading().article().id());
            case Taken.Revised kept -> seen(kept.reading().article().id());
            case Taken.Known known -> seen(known.article().id());
            case Taken.Refused refused -> again(form, Problem.of(refused.why()));
            case Taken.Failed _ -> again(form, Problem.of(HttpStatus.INTERNAL_SERVER_ERROR));
        };
    }

    private static HttpResponse<?> seen(ArticleId id) {
        return HttpResponse.seeOther(URI.create("/articles/" + id));
    }

    private HttpResponse<?> again(ReportForm form, Problem problem) {
        return HttpResponse.status(problem.status()).body(page(form, problem.title() + ". " + problem.detail()));
    }

    private ModelAndView<Map<String, HomeView>> page(ReportForm typed, String mistake) {
        return new ModelAndView<>("home", Map.of("home", HomeView.of(claims, typed, mistake)));
    }
}
