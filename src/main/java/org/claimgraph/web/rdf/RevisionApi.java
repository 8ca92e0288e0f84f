package org.claimgraph.web.rdf;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Kept;
import org.claimgraph.rdf.Iris;
import org.claimgraph.web.problem.Problem;
import org.claimgraph.web.problem.RefusedRequest;
import org.claimgraph.web.query.Parameters;

/** Leads from the address of a revision, which names its graph in the export, to the article in that revision. */
@Tag(name = "RDF")
@Controller("/revisions")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RevisionApi {

    private final Claims claims;
    private final Iris iris;

    RevisionApi(Claims claims, Iris iris) {
        this.claims = claims;
        this.iris = iris;
    }

    @Operation(summary = "See the article in one of its revisions")
    @Get(uri = "/{id:[0-9a-f]+}", produces = MediaType.ALL)
    HttpResponse<?> revision(HttpRequest<?> request, String id) {
        Parameters.only(request);
        return claims.revision(id)
                .map(kept -> HttpResponse.seeOther(address(kept, id)))
                .orElseThrow(() -> new RefusedRequest(Problem.notFound("There is no revision " + id + ".")));
    }

    private URI address(Kept kept, String revision) {
        return UriBuilder.of(iris.article(kept.reading().article().id()))
                .queryParam("revision", revision)
                .build();
    }
}
