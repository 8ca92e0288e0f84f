package org.claimgraph.web.rdf;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import org.claimgraph.claim.Kept;
import org.claimgraph.rdf.Format;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.RdfExport;
import org.claimgraph.web.Lookup;
import org.claimgraph.web.json.ArticleJson;
import org.claimgraph.web.json.LinkedJson;
import org.claimgraph.web.query.Parameters;
import org.claimgraph.web.query.RevisionQuery;

/** Gives one article's claims as RDF, by ending ({@code /articles/0f1e….ttl}) or by the header Accept. */
@Tag(name = "RDF")
@Controller("/articles")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArticleRdfApi {

    private final Lookup lookup;
    private final Iris iris;
    private final LinkedJson linked;

    ArticleRdfApi(Lookup lookup, Iris iris, ObjectMapper mapper) {
        this.lookup = lookup;
        this.iris = iris;
        this.linked = new LinkedJson(mapper);
    }

    @Get(uri = "/{id:[0-9a-f]+}", produces = RdfTypes.TURTLE)
    HttpResponse<byte[]> turtle(HttpRequest<?> request, String id, @RequestBean RevisionQuery query) {
        return written(request, id, query, Format.TURTLE);
    }

    @Get(uri = "/{id:[0-9a-f]+}", produces = RdfTypes.TRIG)
    HttpResponse<byte[]> trig(HttpRequest<?> request, String id, @RequestBean RevisionQuery query) {
        return written(request, id, query, Format.TRIG);
    }

    @Get(uri = "/{id:[0-9a-f]+}", produces = RdfTypes.NTRIPLES)
    HttpResponse<byte[]> ntriples(HttpRequest<?> request, String id, @RequestBean RevisionQuery query) {
        return written(request, id, query, Format.NTRIPLES);
    }

    @Get(uri = "/{id:[0-9a-f]+}", produces = RdfTypes.NQUADS)
    HttpResponse<byte[]> nquads(HttpRequest<?> request, String id, @RequestBean RevisionQuery query) {
        return written(request, id, query, Format.NQUADS);
    }

    @Get(uri = "/{id:[0-9a-f]+}", produces = RdfTypes.RDFXML)
    HttpResponse<byte[]> rdfxml(HttpRequest<?> request, String id, @RequestBean RevisionQuery query) {
        return written(request, id, query, Format.RDFXML);
    }

    @Operation(
            summary = "One article as JSON-LD",
            description = "The article's JSON with the context inside; the triples are those of its Turtle.")
    @ApiResponse(responseCode = "200", description = "The article")
    @Get(
            uris = {"/{id:[0-9a-f]+}", "/{id:[0-9a-f]+}.jsonld"},
            produces = RdfTypes.JSONLD)
    HttpResponse<String> jsonld(HttpRequest<?> request, String id, @RequestBean RevisionQuery query) {
        String json = linked.of(ArticleJson.of(found(request, id, query), iris)).toString();
        return HttpResponse.ok(json).contentType(RdfTypes.JSONLD);
    }

    @Operation(
            summary = "One article as RDF",
            description =
                    "As Turtle (.ttl), N-Triples (.nt), RDF/XML (.rdf), or in its named graph as TriG (.trig) and N-Quads (.nq).")
    @ApiResponse(responseCode = "200", description = "The article")
    @Get(uri = "/{id:[0-9a-f]+}.{ending:ttl|nt|nq|trig|rdf}", produces = MediaType.ALL)
    HttpResponse<byte[]> byEnding(HttpRequest<?> request, String id, String ending, @RequestBean RevisionQuery query) {
        return written(
                request, id, query, Format.ofFileName("article." + ending).orElseThrow());
    }

    private HttpResponse<byte[]> written(HttpRequest<?> request, String id, RevisionQuery query, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RdfExport(iris).write(found(request, id, query), format, out);
        return HttpResponse.ok(out.toByteArray()).contentType(RdfTypes.of(format));
    }

    private Kept found(HttpRequest<?> request, String id, RevisionQuery query) {
        Parameters.only(request, RevisionQuery.class);
        return lookup.article(id, query.revision());
    }
}
