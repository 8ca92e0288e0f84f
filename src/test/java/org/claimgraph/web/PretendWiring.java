package org.claimgraph.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Reading;
import org.claimgraph.graph.Neo4jClaims;

/** With the property {@code pretend}: claims in memory, and with the value "all" an extractor that finds nothing. */
@Factory
@Requires(property = "pretend")
final class PretendWiring {

    @Singleton
    @Replaces(Neo4jClaims.class)
    InMemoryClaims claims() {
        return new InMemoryClaims();
    }

    @Singleton
    @Requires(property = "pretend", value = "all")
    @Replaces(bean = Function.class, factory = Wiring.class)
    Function<Article, Reading> extractor() {
        return article -> new Reading(article, List.of(), List.of(), List.of(), List.of());
    }
}
