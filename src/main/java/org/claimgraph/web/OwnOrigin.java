package org.claimgraph.web;

import static io.micronaut.http.HttpHeaders.HOST;
import static io.micronaut.http.HttpHeaders.ORIGIN;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import org.claimgraph.web.problem.Problem;
import org.claimgraph.web.problem.RefusedRequest;

/**
 * Refuses what another site's page makes a browser send: anything but a question whose {@code Sec-Fetch-Site} or
 * {@code Origin} is not this service. Programs send neither and are let through.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class OwnOrigin {

    private static final List<String> OWN_SITES = List.of("same-origin", "none");

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getMethod().permitsRequestBody() && foreign(request)) {
            throw new RefusedRequest(Problem.foreignOrigin());
        }
    }

    private static boolean foreign(HttpRequest<?> request) {
        return request.getHeaders()
                        .findFirst("Sec-Fetch-Site")
                        .filter(s -> !OWN_SITES.contains(s))
                        .isPresent()
                || request.getHeaders()
                        .findFirst(ORIGIN)
                        .filter(o -> !own(request, o))
                        .isPresent();
    }

    private static boolean own(HttpRequest<?> request, String origin) {
        return request.getHeaders()
                .findFirst(HOST)
                .filter(h -> origin.replaceFirst("^https?://", "").equalsIgnoreCase(h))
                .isPresent();
    }
}
