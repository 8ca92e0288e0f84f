package org.claimgraph.web.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Heading;
import org.claimgraph.web.Lookup;

/**
 * Leads from the address of a thing to where one reads about it: from the party {@code /parties/hamas} to what is said on
 * its behalf.
 */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class Addresses {

    private final Lookup lookup;

    Addresses(Lookup lookup) {
        this.lookup = lookup;
    }

    @Get("/sources/{id}")
    HttpResponse<?> source(String id) {
        return asked("/statements", "speaker", id);
    }

    @Get("/parties/{id}")
    HttpResponse<?> party(String id) {
        return asked("/statements", "party", id);
    }

    @Get("/places/{id}")
    HttpResponse<?> place(String id) {
        return asked("/figures", "place", id);
    }

    @Get(uri = "/statements/{id:[0-9a-f]+}", produces = MediaType.TEXT_HTML)
    HttpResponse<?> statement(String id) {
        return inItsArticle(lookup.statement(id));
    }

    @Get(uri = "/figures/{id:[0-9a-f]+}", produces = MediaType.TEXT_HTML)
    HttpResponse<?> figure(String id) {
        return inItsArticle(lookup.figure(id));
    }

    private static HttpResponse<?> asked(String list, String filter, String id) {
        return HttpResponse.seeOther(UriBuilder.of(list).queryParam(filter, id).build());
    }

    private static HttpResponse<?> inItsArticle(Found<?> found) {
        Heading in = found.heading();
        String address = "/articles/" + in.article() + "?revision=" + in.revision() + "#"
                + found.claim().id();
        return HttpResponse.seeOther(URI.create(address));
    }
}
