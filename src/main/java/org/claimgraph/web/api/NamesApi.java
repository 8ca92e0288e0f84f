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
import org.claimgraph.web.csv.Tables;
import org.claimgraph.web.json.PageJson;
import org.claimgraph.web.json.PartyJson;
import org.claimgraph.web.json.PlaceJson;
import org.claimgraph.web.problem.ProblemJson;
import org.claimgraph.web.query.PageQuery;
import org.claimgraph.web.query.Parameters;

/** Answers which parties and places the articles name. */
@ApiResponse(
        responseCode = "default",
        description = "A problem, after RFC 9457",
        content =
                @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemJson.class)))
@Tag(name = "Parties and places")
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class NamesApi {

    private final Claims claims;
    private final Iris iris;

    NamesApi(Claims claims, Iris iris) {
        this.claims = claims;
        this.iris = iris;
    }

    @Operation(summary = "The parties by name", description = "As CSV at /parties.csv.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of parties",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageSchemas.Parties.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    @Get(
            uris = {"/parties", "/parties.csv"},
            produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_CSV})
    HttpResponse<?> parties(HttpRequest<?> request, @RequestBean PageQuery page) {
        Parameters.only(request, PageQuery.class);
        PageJson<PartyJson> found = PageJson.of(claims.parties(page.page()), p -> PartyJson.of(p, iris));
        return Listing.of(request, found, Tables.PARTIES);
    }

    @Operation(summary = "The places by name", description = "As CSV at /places.csv.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of places",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageSchemas.Places.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    @Get(
            uris = {"/places", "/places.csv"},
            produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_CSV})
    HttpResponse<?> places(HttpRequest<?> request, @RequestBean PageQuery page) {
        Parameters.only(request, PageQuery.class);
        PageJson<PlaceJson> found = PageJson.of(claims.places(page.page()), p -> PlaceJson.of(p, iris));
        return Listing.of(request, found, Tables.PLACES);
    }
}
