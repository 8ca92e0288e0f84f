package org.claimgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The published files that say what the data mean: {@code ontology/claimgraph.ttl} and its neighbours. */
public enum Ontology {
    /** The terms. */
    TERMS("claimgraph.ttl"),
    /** The lists of words that claims choose from. */
    MEASURES("measures.ttl"),
    /** What data must hold, in SHACL. */
    SHAPES("shapes.ttl"),
    /** How the API's JSON is read as RDF, in JSON-LD 1.1. */
    CONTEXT("context.jsonld");

    private final String file;

    Ontology(String file) {
        this.file = file;
    }

    /** The whole file. */
    public String text() {
        try (InputStream in = Ontology.class.getResourceAsStream("/ontology/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the ontology is part of the program: " + file, e);
        }
    }

    /** The triples of one of the Turtle files. */
    Graph graph() {
        return RDFParser.fromString(text(), Lang.TURTLE).toGraph();
    }
}
