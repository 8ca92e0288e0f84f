package org.claimgraph.rdf;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The ways to write RDF; "claims.nq" is {@link #NQUADS}, the one that keeps revisions apart and is read fastest. */
public enum Format {
    /** One quad a line, with the revision as its graph. */
    NQUADS("nq", RDFFormat.NQUADS_UTF8, true),
    /** One triple a line, revisions together. */
    NTRIPLES("nt", RDFFormat.NTRIPLES_UTF8, false),
    /** Turtle in graphs, one a revision. */
    TRIG("trig", RDFFormat.TRIG_BLOCKS, true),
    /** Turtle, revisions together. */
    TURTLE("ttl", RDFFormat.TURTLE_BLOCKS, false),
    /** RDF/XML, for one article only: it cannot be streamed. */
    RDFXML("rdf", RDFFormat.RDFXML_PLAIN, false);

    private final String ending;

    /** A constant of Jena, which never changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final RDFFormat written;

    private final boolean graphs;

    Format(String ending, RDFFormat written, boolean graphs) {
        this.ending = ending;
        this.written = written;
        this.graphs = graphs;
    }

    /** The format of a file of that name, also where it is packed ("claims.nq.gz"); empty where its ending is none. */
    public static Optional<Format> ofFileName(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return Arrays.stream(values())
                .filter(format -> plain.endsWith("." + format.ending))
                .findFirst();
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    /** Its media type, as in the header Content-Type. */
    public String mediaType() {
        return written.getLang().getHeaderString();
    }

    /** Whether it can be written at constant memory, however many articles there are. */
    public boolean streams() {
        return this != RDFXML;
    }

    /** Whether it keeps revisions apart by named graphs. */
    public boolean graphs() {
        return graphs;
    }

    RDFFormat written() {
        return written;
    }
}
