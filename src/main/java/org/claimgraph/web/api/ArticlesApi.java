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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.claimgraph.claim.Claims;
import org.claimgraph.rdf.Iris;
import org.claimgraph.web.Lookup;
import org.claimgraph.web.csv.Tables;
import org.claimgraph.web.json.ArticleJson;
import org.claimgraph.web.json.HeadingJson;
import org.claimgraph.web.json.PageJson;
import org.claimgraph.web.problem.ProblemJson;
import org.claimgraph.web.query.PageQuery;
import org.claimgraph.web.query.Parameters;
import org.claimgraph.web.query.RevisionQuery;

/** Answers which articles there are, and what each of them claims. */
@ApiResponse(
        responseCode = "default",
        description = "A problem, after RFC 9457",
        content =
                @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemJson.class)))
@Tag(name = "Articles")
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArticlesApi {

    private final Claims claims;
    private final Lookup lookup;
    private final Iris iris;

    ArticlesApi(Claims claims, Lookup lookup, Iris iris) {
        this.claims = claims;
        this.lookup = lookup;
        this.iris = iris;
    }

    @Operation(summary = "The articles, latest publication first", description = "As CSV at /articles.csv.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of articles",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageSchemas.Articles.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    @Get(
            uris = {"/articles", "/articles.csv"},
            produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_CSV})
    HttpResponse<?> list(HttpRequest<?> request, @RequestBean PageQuery page) {
        Parameters.only(request, PageQuery.class);
        PageJson<HeadingJson> found = PageJson.of(claims.articles(page.page()), h -> HeadingJson.of(h, iris));
        return Listing.of(request, found, Tables.ARTICLES);
    }

    @Operation(summary = "One article with its text and all its claims")
    @ApiResponse(
            responseCode = "200",
            description = "The article",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    @Get(uri = "/articles/{id:[0-9a-f]+}", produces = MediaType.APPLICATION_JSON)
    ArticleJson one(
            HttpRequest<?> request,
            @Parameter(description = "The article’s id, 16 hexadecimal digits.") String id,
            @RequestBean RevisionQuery query) {
        Parameters.only(request, RevisionQuery.class);
        return ArticleJson.of(lookup.article(id, query.revision()), iris);
    }
}
