package org.claimgraph.rdf;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Kept;

/**
 * Writes claims as RDF, one revision after the other: the same claims always give the same bytes, and no more than one
 * revision is held in memory.
 *
 * @param iris where the addresses come from
 */
public record RdfExport(Iris iris) {

    static {
        JenaSystem.init();
    }

    /**
     * Writes every revision of every article; {@code out} is flushed but stays open. Whatever the store or the stream
     * throws is passed on, and what was written until then is no whole file.
     *
     * @throws IllegalArgumentException where the format cannot be streamed
     */
    public void write(Claims claims, Format format, OutputStream out) {
        if (!format.streams()) throw new IllegalArgumentException("cannot be streamed: " + format);
        StreamRDF writer = start(format, out);
        claims.each(kept -> send(kept, format, writer));
        writer.finish();
    }

    /** Writes one revision; {@code out} is flushed but stays open. */
    public void write(Kept kept, Format format, OutputStream out) {
        if (format.streams()) {
            stream(kept, format, out);
        } else {
            RDFWriter.source(graph(kept)).format(format.written()).output(out);
        }
    }

    private void stream(Kept kept, Format format, OutputStream out) {
        StreamRDF writer = start(format, out);
        send(kept, format, writer);
        writer.finish();
    }

    private static StreamRDF start(Format format, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.written(), Context.emptyContext());
        writer.start();
        Prefixes.ALL.forEach(writer::prefix);
        return writer;
    }

    private void send(Kept kept, Format format, StreamRDF writer) {
        RevisionGraph graph = RevisionGraph.of(kept, iris);
        if (format.graphs()) {
            graph.triples().forEach(triple -> writer.quad(Quad.create(graph.name(), triple)));
        } else {
            graph.triples().forEach(writer::triple);
        }
    }

    private Graph graph(Kept kept) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
        RevisionGraph.of(kept, iris).triples().forEach(graph::add);
        return graph;
    }
}
