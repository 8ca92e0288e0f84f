package org.claimgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.claimgraph.graph.SharedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a pasted report to an answer, with the real parser and a real graph. */
@MicronautTest
@Property(name = "shared", value = "true")
@Property(name = "claimgraph.base", value = "http://claims.example/")
class ServiceTest {

    private static final String REPORT = """
            PORT VELLA, May 4 (Northwire) - At least 14 people were killed when a ferry sank on Sunday, the Veld Coast Guard said.

            "We heard two blasts," said Mira Tolland, a spokesperson for the coast guard.
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedServer server;

    ServiceTest(EmbeddedServer server) {
        this.server = server;
    }

    @BeforeEach
    void takesOneReport() throws Exception {
        SharedGraph.emptied();
        HttpRequest.Builder request = request("/articles?publisher=Gazette&published=2026-05-04&title=Ferry+sinks")
                .header("Content-Type", "text/plain");
        assertThat(client.send(request.POST(BodyPublishers.ofString(REPORT)).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void answersHowManyByWhoseCount() throws Exception {
        JsonNode figure = json("/figures?measure=killed").at("/items/0");
        assertThat(figure.at("/low").asLong()).isEqualTo(14);
        assertThat(figure.has("high")).isFalse();
        assertThat(figure.at("/attributedTo/name").asText()).containsIgnoringCase("coast guard");
    }

    @Test
    void answersWhoSaidWhat() throws Exception {
        JsonNode statement = json("/statements?q=blasts&mode=direct").at("/items/0");
        assertThat(statement.at("/speaker/name").asText()).isEqualTo("Mira Tolland");
        assertThat(statement.at("/content").asText()).startsWith("We heard two blasts");
    }

    @Test
    void showsTheClaimsOnThePageOfTheArticle() throws Exception {
        String id = json("/articles").at("/items/0/article").asText().replaceFirst(".*/", "");
        String page = text("/articles/" + id, "text/html");
        assertThat(page)
                .contains(
                        "Mira Tolland",
                        "“We heard two blasts”",
                        "at least 14 people killed",
                        "class=\"mark figure statement\"");
    }

    private JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(text(path, "application/json"));
    }

    private String text(String path, String accept) throws Exception {
        return client.send(request(path).header("Accept", accept).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI() + path));
    }
}
