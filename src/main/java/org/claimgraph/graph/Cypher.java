package org.claimgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Cypher statement by the name of its file: {@code Cypher.of("read/articles")} asks which articles there are.
 *
 * @param name folder and file name without ".cypher"
 * @param text the statement with its header, which says what the parameters and columns are
 */
record Cypher(String name, String text) {

    private static final Map<String, Cypher> LOADED = new ConcurrentHashMap<>();

    /**
     * The statement of that name, read once from the class path.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    static Cypher of(String name) {
        return LOADED.computeIfAbsent(name, n -> new Cypher(n, load("/cypher/" + n + ".cypher")));
    }

    private static String load(String resource) {
        try (InputStream in = Cypher.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalArgumentException("no Cypher statement at " + resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
