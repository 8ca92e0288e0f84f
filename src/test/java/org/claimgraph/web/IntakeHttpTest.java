package org.claimgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
@Property(name = "pretend", value = "all")
@Property(name = "claimgraph.base", value = "http://claims.example/")
class IntakeHttpTest {

    private static final String FERRY =
            "The ferry to Vella Island stopped for the night because of the storm, and the passengers stayed in the harbour until the morning.";

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedServer server;
    private final InMemoryClaims claims;

    IntakeHttpTest(EmbeddedServer server, InMemoryClaims claims) {
        this.server = server;
        this.claims = claims;
    }

    @BeforeEach
    void empty() {
        claims.clear();
    }

    @Test
    void createsAnArticleOnceAndARevisionWhenItsTextChanges() throws Exception {
        String path = "/articles?publisher=Gazette&published=2026-05-04&url=https%3A%2F%2Fgazette.example%2Fferry";
        HttpResponse<String> first = post(path, "text/plain", FERRY);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("location").orElse("")).startsWith("http://claims.example/articles/");
        assertThat(post(path, "text/plain", FERRY).statusCode()).isEqualTo(200);
        HttpResponse<String> changed = post(path, "text/plain", FERRY + " It sails again on Monday.");
        assertThat(changed.statusCode()).isEqualTo(201);
        assertThat(changed.body()).contains("\"revisionOf\":");
        assertThat(changed.headers().firstValue("location"))
                .isEqualTo(first.headers().firstValue("location"));
    }

    @Test
    void countsArticlesByWhatBecameOfThem() throws Exception {
        post("/articles?publisher=Gazette&title=Counted", "text/plain", FERRY);
        assertThat(send(request("/prometheus")).body()).contains("claimgraph_articles_total{outcome=\"new\"}");
    }

    @Test
    void takesJson() throws Exception {
        String body =
                "{\"publisher\": \"Gazette\", \"published\": \"2026-05-04\", \"title\": \"Ferry waits\", \"text\": \""
                        + FERRY + "\"}";
        assertThat(post("/articles", "application/json", body).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /articles?publisher=Gazette                | text/plain       | ''                | 422 | empty
            /articles                                  | text/plain       | FERRY             | 422 | no-publisher
            /articles?publisher=Gazette&published=soon | text/plain       | FERRY             | 422 | bad-date
            /articles?publisher=Gazette&date=soon      | text/plain       | FERRY             | 400 | bad-parameter
            /articles?publisher=Gazette                | text/plain       | Ferry, storm, sea | 422 | no-sentence
            /articles                                  | application/json | {"text":          | 400 | malformed
            /articles                                  | application/pdf  | FERRY             | 415 | unsupported-media-type
            /articles?publisher=Gazette                | text/plain; charset=klingon | FERRY  | 400 | bad
            """)
    void refusesWhatIsNoArticle(String path, String type, String body, int status, String kind) throws Exception {
        HttpResponse<String> answer = post(path, type, body.replace("FERRY", FERRY));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("api#" + kind).doesNotContain("Exception", "jackson", "micronaut");
        assertThat(claims.totals().articles()).isZero();
    }

    @Test
    void refusesMoreThanFiveMegabytes() throws Exception {
        HttpResponse<String> answer = post("/articles?publisher=Gazette", "text/plain", (FERRY + "\n").repeat(40_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("api#too-large");
    }

    @Test
    void leadsFromTheFormToTheArticle() throws Exception {
        HttpResponse<String> answer = form("publisher=Gazette&published=2026-05-04&url=&title=&text=" + encoded(FERRY));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        HttpResponse<String> page = page(answer.headers().firstValue("location").orElse(""));
        assertThat(page.body()).contains("No claims were found in this report.", "Gazette", FERRY);
    }

    @Test
    void showsTheFormAgainWithWhatWasTyped() throws Exception {
        HttpResponse<String> answer = form("publisher=The+Bell&published=&title=A+%3Cb%3Estorm&text=Storm");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("role=\"alert\"", "value=\"The Bell\"", "A &lt;b&gt;storm", ">Storm</textarea>");
    }

    @Test
    void leavesMarkupInATitleHarmless() throws Exception {
        String title = "<script>alert(1)</script>\"'><img src=x>";
        String publisher = "<i>Gazette</i>";
        HttpResponse<String> answer =
                form("publisher=" + encoded(publisher) + "&title=" + encoded(title) + "&text=" + encoded(FERRY));
        String article =
                page(answer.headers().firstValue("location").orElse("")).body();
        for (String page : new String[] {article, page("/").body()}) {
            assertThat(page).doesNotContain("<script", "<img", "<i>Gazette").contains("&lt;script&gt;");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void refusesFormsOfOtherSites(String header, String value) throws Exception {
        HttpRequest.Builder request = request("/articles").header("Content-Type", "application/x-www-form-urlencoded");
        HttpResponse<String> answer =
                send(request.header(header, value).POST(BodyPublishers.ofString("text=" + encoded(FERRY))));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(claims.totals().articles()).isZero();
    }

    @Test
    void takesFormsOfItsOwnPages() throws Exception {
        HttpRequest.Builder request = request("/articles")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", server.getURI().toString());
        HttpResponse<String> answer =
                send(request.POST(BodyPublishers.ofString("publisher=Gazette&text=" + encoded(FERRY))));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> form(String body) throws Exception {
        return post("/articles", "application/x-www-form-urlencoded", body);
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(request(path).header("Accept", "text/html"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI().toString()).resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
