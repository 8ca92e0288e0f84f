package org.claimgraph.web;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.function.Function;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Reading;
import org.claimgraph.graph.GraphAddress;
import org.claimgraph.graph.Neo4jClaims;
import org.claimgraph.ingest.Ingest;
import org.claimgraph.rdf.Iris;

/** Puts the program together, with or without a server; each part is made when it is first asked for. */
@Factory
final class Wiring {

    @Singleton
    Iris iris(Settings settings, @Value("${micronaut.server.port:8080}") int port) {
        return new Iris(settings.baseAt(port));
    }

    @Singleton
    @Bean(
            preDestroy = "close",
            typed = {Claims.class, Neo4jClaims.class})
    Neo4jClaims claims(Settings settings) {
        return Neo4jClaims.open(address(settings));
    }

    @Singleton
    Function<Article, Reading> extractor() {
        return new LoadingExtractor();
    }

    /** The extractor comes first: it loads while the graph opens. */
    @Singleton
    Ingest ingest(Function<Article, Reading> extractor, Claims claims) {
        return new Ingest(extractor, claims);
    }

    private static GraphAddress address(Settings settings) {
        Settings.Neo4j server = settings.neo4j();
        return server.uri()
                .filter(uri -> !uri.isBlank())
                .<GraphAddress>map(uri -> new GraphAddress.Remote(
                        URI.create(uri), server.user(), server.password().orElse("")))
                .orElseGet(() -> new GraphAddress.Embedded(settings.data()));
    }
}
