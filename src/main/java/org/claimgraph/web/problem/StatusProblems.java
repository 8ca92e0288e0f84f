package org.claimgraph.web.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.exceptions.response.HateoasErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Turns the errors that Micronaut finds (no such address, no such method, too large) into problems, by status alone. */
@Singleton
@Replaces(HateoasErrorResponseProcessor.class)
final class StatusProblems implements ErrorResponseProcessor<Object> {

    private final ProblemAnswers answers;

    StatusProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        return answers.fill(context.getRequest(), response, Problem.of(response.status()));
    }
}
