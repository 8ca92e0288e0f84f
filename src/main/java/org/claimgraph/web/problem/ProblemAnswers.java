package org.claimgraph.web.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.claimgraph.rdf.Iris;

/** Tells a problem in the form that the asker reads: a page to a browser, {@code application/problem+json} to all others. */
@Singleton
public final class ProblemAnswers {

    /** After how many seconds a graph that does not answer is worth another try. */
    private static final String RETRY_SECONDS = "5";

    private final Iris iris;
    private final ViewsRenderer<Map<String, Object>, ?> pages;

    ProblemAnswers(Iris iris, ViewsRenderer<Map<String, Object>, ?> pages) {
        this.iris = iris;
        this.pages = pages;
    }

    /** The whole answer. */
    public MutableHttpResponse<?> answer(HttpRequest<?> request, Problem problem) {
        return fill(request, HttpResponse.status(problem.status()), problem);
    }

    /** The answer made of {@code response}, whose headers stay. */
    MutableHttpResponse<Object> fill(HttpRequest<?> request, MutableHttpResponse<?> response, Problem problem) {
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return Browser.asks(request) ? page(response, problem) : json(response, request, problem);
    }

    private MutableHttpResponse<Object> page(MutableHttpResponse<?> response, Problem problem) {
        StringWriter page = new StringWriter();
        try {
            pages.render("problem", Map.of("problem", problem), null).writeTo(page);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes every page", e);
        }
        return response.<Object>body(page.toString()).contentType(MediaType.TEXT_HTML_TYPE);
    }

    private MutableHttpResponse<Object> json(MutableHttpResponse<?> response, HttpRequest<?> request, Problem problem) {
        String type = iris.base() + "api#" + problem.kind();
        String instance = request.getUri().getRawPath();
        Object body = new ProblemJson(type, problem.title(), problem.status().getCode(), problem.detail(), instance);
        return response.body(body).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}
