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
import org.claimgraph.web.json.PageJson;
import org.claimgraph.web.json.StatementJson;
import org.claimgraph.web.problem.ProblemJson;
import org.claimgraph.web.query.PageQuery;
import org.claimgraph.web.query.Parameters;
import org.claimgraph.web.query.StatementQuery;

/** Answers who said what and when: {@code /statements?speaker=Mira+Tolland&saidFrom=2026-05-04}. */
@ApiResponse(
        responseCode = "default",
        description = "A problem, after RFC 9457",
        content =
                @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemJson.class)))
@Tag(name = "Statements")
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class StatementsApi {

    private final Claims claims;
    private final Lookup lookup;
    private final Iris iris;

    StatementsApi(Claims claims, Lookup lookup, Iris iris) {
        this.claims = claims;
        this.lookup = lookup;
        this.iris = iris;
    }

    @Operation(
            summary = "The statements that pass, latest publication first",
            description = "As CSV at /statements.csv.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of statements",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageSchemas.Statements.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    @Get(
            uris = {"/statements", "/statements.csv"},
            produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_CSV})
    HttpResponse<?> list(HttpRequest<?> request, @RequestBean StatementQuery query, @RequestBean PageQuery page) {
        Parameters.only(request, StatementQuery.class, PageQuery.class);
        PageJson<StatementJson> found =
                PageJson.of(claims.statements(query.filter(), page.page()), f -> StatementJson.of(f, iris));
        return Listing.of(request, found, Tables.STATEMENTS);
    }

    @Operation(summary = "One statement, also of an earlier revision")
    @ApiResponse(
            responseCode = "200",
            description = "The statement",
            content = @Content(schema = @Schema(implementation = StatementJson.class)))
    @Get(uri = "/statements/{id:[0-9a-f]+}", produces = MediaType.APPLICATION_JSON)
    StatementJson one(HttpRequest<?> request, String id) {
        Parameters.only(request);
        return StatementJson.of(lookup.statement(id), iris);
    }
}
