package org.claimgraph.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.claimgraph.claim.Claims;
import org.claimgraph.rdf.Iris;
import org.claimgraph.web.Lookup;
import org.claimgraph.web.csv.Tables;
import org.claimgraph.web.json.FigureJson;
import org.claimgraph.web.json.PageJson;
import org.claimgraph.web.problem.ProblemJson;
import org.claimgraph.web.query.FigureQuery;
import org.claimgraph.web.query.PageQuery;
import org.claimgraph.web.query.Parameters;

/** Answers how many, by whose count: {@code /figures?measure=killed&place=Port+Vella}. */
@ApiResponse(
        responseCode = "default",
        description = "A problem, after RFC 9457",
        content =
                @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemJson.class)))
@Tag(name = "Figures")
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class FiguresApi {

    private final Claims claims;
    private final Lookup lookup;
    private final Iris iris;

    FiguresApi(Claims claims, Lookup lookup, Iris iris) {
        this.claims = claims;
        this.lookup = lookup;
        this.iris = iris;
    }

    @Operation(summary = "The figures that pass, latest publication first", description = "As CSV at /figures.csv.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageSchemas.Figures.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    @Get(
            uris = {"/figures", "/figures.csv"},
            produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_CSV})
    HttpResponse<?> list(HttpRequest<?> request, @RequestBean FigureQuery query, @RequestBean PageQuery page) {
        Parameters.only(request, FigureQuery.class, PageQuery.class);
        PageJson<FigureJson> found =
                PageJson.of(claims.figures(query.filter(), page.page()), f -> FigureJson.of(f, iris));
        return Listing.of(request, found, Tables.FIGURES);
    }

    @Operation(summary = "One figure, also of an earlier revision")
    @ApiResponse(
            responseCode = "200",
            description = "The figure",
            content = @Content(schema = @Schema(implementation = FigureJson.class)))
    @Get(uri = "/figures/{id:[0-9a-f]+}", produces = MediaType.APPLICATION_JSON)
    FigureJson one(HttpRequest<?> request, String id) {
        Parameters.only(request);
        return FigureJson.of(lookup.figure(id), iris);
    }
}
