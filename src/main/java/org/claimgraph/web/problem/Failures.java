package org.claimgraph.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.swagger.v3.oas.annotations.Hidden;
import org.claimgraph.claim.Claims.StoreUnavailable;
import org.claimgraph.claim.Page.BadCursor;

/** Turns what the program throws on purpose into problems. */
@Hidden
@Controller
final class Failures {

    private final ProblemAnswers answers;

    Failures(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Error(global = true)
    HttpResponse<?> refused(HttpRequest<?> request, RefusedRequest refused) {
        return answers.answer(request, refused.problem());
    }

    @Error(global = true)
    HttpResponse<?> badCursor(HttpRequest<?> request, BadCursor bad) {
        return answers.answer(
                request, Problem.badParameter("cursor is taken from the Link header of the page before, unchanged."));
    }

    @Error(global = true)
    HttpResponse<?> unavailable(HttpRequest<?> request, StoreUnavailable unavailable) {
        return answers.answer(request, Problem.of(HttpStatus.SERVICE_UNAVAILABLE));
    }
}
