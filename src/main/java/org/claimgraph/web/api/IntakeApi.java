package org.claimgraph.web.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Received;
import org.claimgraph.ingest.ArticleReader;
import org.claimgraph.ingest.Taken;
import org.claimgraph.rdf.Iris;
import org.claimgraph.web.Intake;
import org.claimgraph.web.Lookup;
import org.claimgraph.web.json.ArticleJson;
import org.claimgraph.web.problem.Problem;
import org.claimgraph.web.problem.ProblemJson;
import org.claimgraph.web.problem.RefusedRequest;
import org.claimgraph.web.query.ArticleQuery;
import org.claimgraph.web.query.Parameters;

/** Takes articles in: 201 for a new article or a new text of a known one, 200 for a text that is known. */
@ApiResponse(
        responseCode = "default",
        description = "A problem, after RFC 9457",
        content =
                @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemJson.class)))
@Tag(name = "Articles")
@Controller("/articles")
@ExecuteOn(TaskExecutors.BLOCKING)
final class IntakeApi {

    private final Intake intake;
    private final Lookup lookup;
    private final Iris iris;

    IntakeApi(Intake intake, Lookup lookup, Iris iris) {
        this.intake = intake;
        this.lookup = lookup;
        this.iris = iris;
    }

    @Operation(
            summary = "Take in an article and read its claims",
            description =
                    "The body is the text, with what is known of it in the address; or a JSON object with id, url, "
                            + "publisher, published, title and text. At most 5 MB.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportSchema.class))
            })
    @ApiResponse(
            responseCode = "201",
            description = "Kept. Where revisionOf is given, it is a new text of a known article.",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    @ApiResponse(
            responseCode = "200",
            description = "This very text was known; nothing changed.",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    @ApiResponse(
            responseCode = "422",
            description = "It cannot be read as an article; the problem says why.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemJson.class)))
    @Post(consumes = MediaType.TEXT_PLAIN, produces = MediaType.APPLICATION_JSON)
    HttpResponse<?> text(HttpRequest<?> request, @RequestBean ArticleQuery about) {
        Parameters.only(request, ArticleQuery.class);
        return take(ArticleReader.text(RawBody.of(request), Charsets.declared(request), about.submission()));
    }

    @Hidden
    @Post(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    HttpResponse<?> json(HttpRequest<?> request) {
        Parameters.only(request);
        return take(ArticleReader.json(RawBody.of(request)));
    }

    private HttpResponse<?> take(Received received) {
        return switch (intake.take(received)) {
            case Taken.New kept -> answer(HttpStatus.CREATED, kept.reading().article());
            case Taken.Revised kept -> answer(HttpStatus.CREATED, kept.reading().article());
            case Taken.Known known -> answer(HttpStatus.OK, known.article());
            case Taken.Refused refused -> throw new RefusedRequest(Problem.of(refused.why()));
            case Taken.Failed _ -> throw new RefusedRequest(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR));
        };
    }

    private HttpResponse<ArticleJson> answer(HttpStatus status, Article article) {
        String revision = article.revision().id();
        return HttpResponse.<ArticleJson>status(status)
                .header(HttpHeaders.LOCATION, iris.article(article.id()))
                .body(ArticleJson.of(lookup.article(article.id().value(), Optional.of(revision)), iris));
    }
}
