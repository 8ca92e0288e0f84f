package org.claimgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
@Property(name = "pretend", value = "all")
@Property(name = "claimgraph.base", value = "http://claims.example/")
class HttpTest {

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedServer server;
    private final InMemoryClaims claims;
    private final Reading full = Examples.full();

    HttpTest(EmbeddedServer server, InMemoryClaims claims) {
        this.server = server;
        this.claims = claims;
    }

    @BeforeEach
    void keepsTwoReports() {
        claims.down(false);
        claims.clear();
        claims.keep(List.of(full, Examples.sparse()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /articles                 | */*              | application/json
            /articles                 | text/csv         | text/csv
            /articles.csv             | */*              | text/csv
            /statements               | application/json | application/json
            /statements.csv           | */*              | text/csv
            /statements?mode=direct   | application/ld+json, */*;q=0.1 | application/json
            /figures?measure=Killed   | */*              | application/json
            /figures.csv              | */*              | text/csv
            /parties                  | */*              | application/json
            /places.csv               | */*              | text/csv
            /                         | */*              | text/html
            /health                   | */*              | application/json
            /prometheus               | */*              | text/plain
            /style/claimgraph.css     | */*              | text/css
            /openapi.yml              | */*              | application/yaml
            /api                      | */*              | text/html
            """)
    void answersInTheFormatAskedFor(String path, String accept, String type) throws Exception {
        HttpResponse<String> answer = get(path, accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /figures?measures=killed          | 400 | bad-parameter          | measure, place, source
            GET    | /figures?measure=hurt             | 400 | bad-parameter          | measure is one of killed, wounded
            GET    | /figures?periodKind=week          | 400 | bad-parameter          | event, window, cumulative
            GET    | /figures?min=many                 | 400 | bad-parameter          | min is a whole number
            GET    | /figures?min=-1                   | 400 | bad-parameter          | min is a whole number
            GET    | /figures?from=yesterday           | 400 | bad-parameter          | a day such as 2024-03-07
            GET    | /statements?saidTo=2024-02-30     | 400 | bad-parameter          | a day such as 2024-03-07
            GET    | /statements?mode=loud             | 400 | bad-parameter          | direct, indirect, mixed
            GET    | /statements?limit=0               | 400 | bad-parameter          | limit is a whole number from 1 to 1000
            GET    | /statements?limit=1001            | 400 | bad-parameter          | limit is a whole number from 1 to 1000
            GET    | /statements?cursor=%22            | 400 | bad-parameter          | Link header
            GET    | /statements?mode=direct&mode=mixed| 400 | bad-parameter          | once
            GET    | /articles/0000000000000000        | 404 | not-found              | There is no article 0000000000000000
            GET    | /articles/nothing                 | 404 | not-found              | /api
            GET    | /statements/00                    | 404 | not-found              | There is no statement 00
            GET    | /figures/00                       | 404 | not-found              | There is no figure 00
            GET    | /revisions/00                     | 404 | not-found              | There is no revision 00
            GET    | /nowhere                          | 404 | not-found              | /api
            DELETE | /articles                         | 405 | method-not-allowed     | Allow
            """)
    void tellsWhatToDoInAProblem(String method, String path, int status, String kind, String detail) throws Exception {
        HttpResponse<String> answer = send(request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"http://claims.example/api#" + kind + "\"", "\"status\":" + status, detail);
    }

    @Test
    void refusesAFormatThatIsNotOffered() throws Exception {
        HttpResponse<String> answer = get("/articles", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("api#not-acceptable");
    }

    @Test
    void tellsBrowsersOfProblemsOnAPage() throws Exception {
        HttpResponse<String> answer = get("/nowhere", HTML);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        assertThat(answer.body())
                .contains("<h1>There is nothing at this address</h1>")
                .doesNotContain("th:");
    }

    @Test
    void givesAnArticleToProgramsAsJsonAndToReadersAsAPage() throws Exception {
        String path = "/articles/" + full.article().id();
        assertThat(get(path, "*/*").body()).startsWith("{\"id\":\"http://claims.example/revisions/");
        assertThat(get(path, "application/json").body()).startsWith("{");
        assertThat(get(path, HTML).body())
                .startsWith("<!DOCTYPE html>")
                .contains("id=\"" + full.figures().getFirst().id());
    }

    @Test
    void writesOneRowAFigure() throws Exception {
        assertThat(get("/figures.csv", "*/*").body().lines())
                .hasSize(1 + full.figures().size() + Examples.sparse().figures().size())
                .first()
                .asString()
                .startsWith("id,measure,low,high,qualifier,countWords,population,attributedTo");
    }

    @ParameterizedTest
    @CsvSource({
        "/sources/mira-tolland, /statements?speaker=mira-tolland",
        "/parties/veld-coast-guard, /statements?party=veld-coast-guard",
        "/places/port-vella, /figures?place=port-vella"
    })
    void leadsFromAThingToWhatIsSaidOfIt(String path, String location) throws Exception {
        assertThat(get(path, "*/*").headers().firstValue("location")).hasValue(location);
    }

    @Test
    void leadsReadersFromAClaimToItsPlaceInTheArticle() throws Exception {
        String id = full.figures().getFirst().id();
        assertThat(get("/figures/" + id, HTML).headers().firstValue("location"))
                .hasValueSatisfying(l -> assertThat(l)
                        .startsWith("/articles/" + full.article().id())
                        .endsWith("#" + id));
        assertThat(get("/figures/" + id, "*/*").body()).startsWith("{\"id\":\"http://claims.example/figures/" + id);
    }

    @Test
    void linksToTheNextPageUntilTheLast() throws Exception {
        HttpResponse<String> first = get("/articles?limit=1", "*/*");
        assertThat(first.headers().firstValue("link"))
                .hasValueSatisfying(l -> assertThat(l).contains("limit=1", "cursor=1", "rel=\"next\""));
        HttpResponse<String> last = get("/articles?limit=1&cursor=1", "*/*");
        assertThat(last.headers().allValues("link")).noneMatch(l -> l.contains("next"));
    }

    @Test
    void waitsForAGraphThatIsDownWithoutTellingItsAddress() throws Exception {
        claims.down(true);
        HttpResponse<String> answer = get("/statements", "*/*");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).hasValue("5");
        assertThat(answer.body()).contains("graph-unavailable").doesNotContain("secret", "Exception");
        assertThat(get("/health", "*/*").statusCode()).isEqualTo(503);
    }

    @Test
    void forbidsBrowsersToRunAnything() throws Exception {
        HttpResponse<String> answer = get("/", HTML);
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(answer.body()).doesNotContain("<script", "style=");
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        return send(request(path).header("Accept", accept));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
