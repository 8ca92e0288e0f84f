package org.claimgraph.web.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.claimgraph.claim.Examples;
import org.claimgraph.claim.Kept;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.RevisionGraph;
import org.claimgraph.web.InMemoryClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Property(name = "pretend", value = "true")
@Property(name = "claimgraph.base", value = "http://claims.example/")
class RdfHttpTest {

    private static final String ID = Examples.full().article().id().value();
    private static final String CONTEXT =
            "<http://claims.example/context.jsonld>; rel=\"http://www.w3.org/ns/json-ld#context\"";

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
    private final EmbeddedServer server;
    private final InMemoryClaims claims;

    RdfHttpTest(EmbeddedServer server, InMemoryClaims claims) {
        this.server = server;
        this.claims = claims;
    }

    @BeforeEach
    void keepsTwoReports() {
        claims.down(false);
        claims.clear();
        claims.keep(List.of(Examples.full(), Examples.sparse()));
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/{id}.ttl, */*, text/turtle",
        "/articles/{id}.nt, */*, application/n-triples",
        "/articles/{id}.nq, */*, application/n-quads",
        "/articles/{id}.trig, */*, application/trig",
        "/articles/{id}.rdf, */*, application/rdf+xml",
        "/articles/{id}.jsonld, */*, application/ld+json",
        "/articles/{id}, text/turtle, text/turtle",
        "/articles/{id}, application/n-triples, application/n-triples",
        "/articles/{id}, application/trig, application/trig",
        "/articles/{id}, application/rdf+xml, application/rdf+xml",
        "/articles/{id}, application/ld+json, application/ld+json",
        "/articles/{id}, 'text/turtle;q=0.5, application/ld+json', application/ld+json",
    })
    void givesAnArticleInTheFormatAskedFor(String path, String accept, String type) throws Exception {
        HttpResponse<String> answer = get(path.replace("{id}", ID), accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(type);
        assertThat(answer.headers().allValues("vary")).anyMatch(vary -> vary.contains("Accept"));
        Graph read = read(answer.body(), type);
        assertThat(read.find().toList())
                .containsExactlyInAnyOrderElementsOf(graph(kept()).triples());
    }

    @ParameterizedTest
    @CsvSource({"nq, application/n-quads", "nt, application/n-triples", "trig, application/trig", "ttl, text/turtle"})
    void exportsEveryRevision(String ending, String type) throws Exception {
        HttpResponse<String> answer = get("/export." + ending, "*/*");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(type);
        assertThat(answer.headers().firstValue("content-length")).isEmpty();
        assertThat(read(answer.body(), type).find().toList())
                .containsAll(graph(kept()).triples());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/articles/{id}", "/articles", "/statements", "/figures?measure=killed", "/parties", "/places"})
    void tellsReadersOfJsonWhereItsContextIs(String path) throws Exception {
        HttpResponse<String> answer = get(path.replace("{id}", ID), "application/json");
        assertThat(answer.headers().allValues("link"))
                .anySatisfy(link -> assertThat(link).startsWith(CONTEXT));
    }

    @Test
    void keepsTheLinkToTheNextPageBesideTheContext() throws Exception {
        assertThat(get("/articles?limit=1", "application/json").headers().allValues("link"))
                .anyMatch(link -> link.contains("rel=\"next\""))
                .anyMatch(link -> link.startsWith(CONTEXT));
    }

    @ParameterizedTest
    @CsvSource({
        "/context.jsonld, application/ld+json",
        "/ontology.ttl, text/turtle",
        "/shapes.ttl, text/turtle",
        "/measures.ttl, text/turtle"
    })
    void publishesWhatTheDataMean(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path, "*/*");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(type);
        assertThat(answer.body()).contains("https://w3id.org/claimgraph/ns#");
    }

    @Test
    void leadsFromARevisionToItsArticle() throws Exception {
        String revision = kept().reading().article().revision().id();
        HttpResponse<String> answer = get("/revisions/" + revision, "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location"))
                .hasValue("http://claims.example/articles/" + ID + "?revision=" + revision);
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/0000000000000000.ttl, */*, 404, not-found",
        "/articles/0000000000000000, text/turtle, 404, not-found",
        "/revisions/00, */*, 404, not-found",
        "/articles/{id}.csv, */*, 404, not-found",
        "/articles/{id}.ttl?revison=1, */*, 400, bad-parameter",
        "/articles/{id}, image/png, 406, not-acceptable",
        "/export.csv, */*, 404, not-found",
    })
    void tellsWhatIsWrongInAProblem(String path, String accept, int status, String kind) throws Exception {
        HttpResponse<String> answer = get(path.replace("{id}", ID), accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(kind);
    }

    @Test
    void startsNoExportFromAGraphThatIsDown() throws Exception {
        claims.down(true);
        assertThat(get("/export.nq", "*/*").statusCode()).isEqualTo(503);
    }

    private Kept kept() {
        return claims.article(Examples.full().article().id()).orElseThrow();
    }

    private static RevisionGraph graph(Kept kept) {
        return RevisionGraph.of(kept, new Iris("http://claims.example/"));
    }

    private static Graph read(String body, String type) {
        Lang lang = RDFLanguages.contentTypeToLang(type);
        var data = RDFParser.fromString(body, lang).toDatasetGraph();
        return RDFLanguages.isQuads(lang) && data.getDefaultGraph().isEmpty()
                ? data.getUnionGraph()
                : data.getDefaultGraph();
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.getURI() + path))
                .header("Accept", accept)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
