package org.claimgraph.web.rdf;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Named;
import java.util.concurrent.ExecutorService;
import org.claimgraph.claim.Claims;
import org.claimgraph.rdf.Format;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.RdfExport;
import org.claimgraph.web.problem.Problem;
import org.claimgraph.web.problem.RefusedRequest;
import org.claimgraph.web.query.Parameters;

/** Streams every revision of every article as RDF: {@code GET /export.nq}. */
@Tag(name = "RDF")
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExportApi {

    private final Claims claims;
    private final RdfExport export;
    private final ExecutorService writers;

    ExportApi(Claims claims, Iris iris, @Named(TaskExecutors.BLOCKING) ExecutorService writers) {
        this.claims = claims;
        this.export = new RdfExport(iris);
        this.writers = writers;
    }

    @Operation(
            summary = "Everything as RDF",
            description =
                    "As N-Quads (.nq) or TriG (.trig) with one named graph a revision, as N-Triples (.nt) or Turtle (.ttl) "
                            + "without graphs. The answer is streamed; one that breaks off ends with a broken connection.")
    @ApiResponse(responseCode = "200", description = "The whole graph")
    @Get(
            uris = {"/export.nq", "/export.nt", "/export.trig", "/export.ttl"},
            produces = MediaType.ALL)
    HttpResponse<StreamedFile> export(HttpRequest<?> request) {
        Parameters.only(request);
        if (!claims.answers()) throw new RefusedRequest(Problem.of(HttpStatus.SERVICE_UNAVAILABLE));
        Format format = Format.ofFileName(request.getPath()).orElseThrow();
        WrittenStream stream = new WrittenStream(out -> export.write(claims, format, out), writers);
        return HttpResponse.ok(new StreamedFile(stream, RdfTypes.of(format)).attach("claimgraph." + format.ending()));
    }
}
