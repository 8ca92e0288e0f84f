package org.claimgraph.web;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Reading;
import org.claimgraph.extract.ClaimExtractor;
import org.claimgraph.extract.Parses;
import org.claimgraph.extract.name.Gazetteer;
import org.claimgraph.graph.Neo4jClaims;
import org.claimgraph.graph.SharedGraph;

/** With the property {@code shared}: the graph and the parser that all tests of a run share, so that nothing is pretended. */
@Factory
@Requires(property = "shared")
final class SharedWiring {

    @Singleton
    @Bean(typed = Claims.class)
    @Replaces(Neo4jClaims.class)
    Neo4jClaims claims() {
        return SharedGraph.emptied();
    }

    @Singleton
    @Replaces(bean = Function.class, factory = Wiring.class)
    Function<Article, Reading> extractor() {
        return new ClaimExtractor(Parses.parser(), Gazetteer.load())::extract;
    }
}
