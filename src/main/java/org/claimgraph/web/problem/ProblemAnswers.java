package org.claimgraph.web.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimgraph.rdf.Iris;

/** Tells a problem in the form that the asker reads: a page to a browser, {@code application/problem+json} to all others. */
@Singleton
public final class ProblemAnswers {

    /** After how many seconds a graph that does not answer is worth another try. */
    private static final String RETRY_SECONDS = "5";

    private final Iris iris;

    public ProblemAnswers(Iris iris) {
        this.iris = iris;
    }

    /** The whole answer. */
    public MutableHttpResponse<?> answer(HttpRequest<?> request, Problem problem) {
        return fill(request, HttpResponse.status(problem.status()), problem);
    }

    /** The answer made of {@code response}, whose headers stay. */
    MutableHttpResponse<Object> fill(HttpRequest<?> request, MutableHttpResponse<?> response, Problem problem) {
        MutableHttpResponse<Object> answer = Browser.asks(request) ? page(response, problem) : json(response, request, problem);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer;
    }

    private static MutableHttpResponse<Object> page(MutableHttpResponse<?> response, Problem problem) {
        Object page = new ModelAndView<>("problem", Map.of("problem", problem));
        return response.body(page).contentType(MediaType.TEXT_HTML_TYPE);
    }

    private MutableHttpResponse<Object> json(MutableHttpResponse<?> response, HttpRequest<?> request, Problem problem) {
        Object members = members(problem, request.getUri().getRawPath());
        return response.body(members).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }

    private Map<String, Object> members(Problem problem, String path) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", iris.base() + "api#" + problem.kind());
        members.put("title", problem.title());
        members.put("status", problem.status().getCode());
        members.put("detail", problem.detail());
        members.put("instance", path);
        return members;
    }
}
