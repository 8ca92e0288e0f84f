package org.claimgraph.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the format of what is offered in several, before a route is looked for: {@code *}{@code /*} at an article is
 * its JSON. Micronaut alone finds such a request ambiguous, and refuses it.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Negotiation {

    private static final String ARTICLE = "/articles/[0-9a-f]+";
    private static final String CLAIM = "/(statements|figures)/[0-9a-f]+";
    private static final String LIST = "/(articles|statements|figures|parties|places)";

    private static final List<MediaType> ARTICLE_FORMATS = List.of(
            MediaType.APPLICATION_JSON_TYPE,
            MediaType.TEXT_HTML_TYPE,
            MediaType.of("application/ld+json"),
            MediaType.of("text/turtle"),
            MediaType.of("application/trig"),
            MediaType.of("application/n-triples"),
            MediaType.of("application/n-quads"),
            MediaType.of("application/rdf+xml"));

    private static final List<MediaType> CLAIM_FORMATS =
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE);

    private static final List<MediaType> LIST_FORMATS =
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_CSV_TYPE, MediaType.TEXT_HTML_TYPE);

    @PreMatching
    @RequestFilter
    void choose(MutableHttpRequest<?> request) {
        if (request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD) return;
        best(request.accept(), offered(request.getPath()))
                .ifPresent(type -> request.getHeaders().set(HttpHeaders.ACCEPT, type.toString()));
    }

    private static List<MediaType> offered(String path) {
        if (path.matches(ARTICLE)) return ARTICLE_FORMATS;
        if (path.matches(CLAIM)) return CLAIM_FORMATS;
        return path.matches(LIST) ? LIST_FORMATS : List.of();
    }

    /** The first format offered that the best of the accepted ranges takes; all are taken where none is named. */
    static Optional<MediaType> best(Collection<MediaType> accepted, List<MediaType> offered) {
        if (accepted.isEmpty()) return offered.stream().findFirst();
        return accepted.stream()
                .flatMap(range -> offered.stream().filter(range::matches))
                .findFirst();
    }
}
