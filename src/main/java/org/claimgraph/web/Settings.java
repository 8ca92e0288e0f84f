package org.claimgraph.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What can be set, by {@code application.yml} or environment: {@code CLAIMGRAPH_DATA=/srv/claims} keeps the graph there.
 *
 * @param data where the embedded graph keeps its files
 * @param base what the addresses of all things begin with; without it {@code http://127.0.0.1:{port}/}
 * @param samples whether the sample reports are loaded into an empty graph
 * @param neo4j the server to use in place of the embedded graph
 */
@ConfigurationProperties("claimgraph")
public record Settings(
        @Bindable(defaultValue = "./data") Path data,
        Optional<String> base,
        @Bindable(defaultValue = "true") boolean samples,
        Neo4j neo4j) {

    /**
     * The base of all addresses, with a slash at its end.
     *
     * @param port the port that the service listens on, for the base where none is set
     * @throws IllegalArgumentException where the base set is not an http address
     */
    public String baseAt(int port) {
        String given = base.filter(b -> !b.isBlank()).orElse("http://127.0.0.1:" + port);
        if (!given.matches("https?://[^\\s<>\"{}|\\\\^`?#]+")) {
            throw new IllegalArgumentException(
                    "CLAIMGRAPH_BASE is an address such as https://claims.example.org/, not " + given);
        }
        return given.endsWith("/") ? given : given + "/";
    }

    /**
     * A Neo4j server of one's own.
     *
     * @param uri its address, such as {@code neo4j://graph.example.org}; without it the graph is embedded
     * @param user who signs in
     * @param password with what
     */
    @ConfigurationProperties("neo4j")
    public record Neo4j(
            Optional<String> uri,
            @Bindable(defaultValue = "neo4j") String user,
            Optional<String> password) {}
}
