package org.claimgraph.web.rdf;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.claimgraph.rdf.Iris;
import org.claimgraph.web.json.ArticleJson;

/** Tells readers of the API's JSON where the context is that makes RDF of it, as JSON-LD 1.1 asks (section 6.1). */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ContextLink {

    private final String link;

    ContextLink(Iris iris) {
        this.link = "<" + iris.base() + "context.jsonld>; rel=\"http://www.w3.org/ns/json-ld#context\"; "
                + "type=\"application/ld+json\"";
    }

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        if (response.body() instanceof Record view && readByTheContext(view)) response.header(HttpHeaders.LINK, link);
    }

    private static boolean readByTheContext(Record view) {
        return view.getClass().getPackage().equals(ArticleJson.class.getPackage());
    }
}
