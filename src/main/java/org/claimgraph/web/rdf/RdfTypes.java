package org.claimgraph.web.rdf;

import io.micronaut.http.MediaType;
import org.claimgraph.rdf.Format;

/** The media types of RDF, as HTTP names them. */
final class RdfTypes {

    static final String TURTLE = "text/turtle";
    static final String TRIG = "application/trig";
    static final String NTRIPLES = "application/n-triples";
    static final String NQUADS = "application/n-quads";
    static final String RDFXML = "application/rdf+xml";
    static final String JSONLD = "application/ld+json";

    private RdfTypes() {}

    /** The type of that format; those that are text say that they are UTF-8. */
    static MediaType of(Format format) {
        String type = format.mediaType();
        return MediaType.of(type.startsWith("text/") ? type + ";charset=utf-8" : type);
    }
}
