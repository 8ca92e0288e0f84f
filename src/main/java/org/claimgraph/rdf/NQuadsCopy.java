package org.claimgraph.rdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Copies N-Quads by parsing and writing them, statement by statement: what RDF in and out costs without a graph. */
public final class NQuadsCopy {

    private NQuadsCopy() {}

    /**
     * Reads {@code from} and writes it to {@code to}, which is overwritten.
     *
     * @throws UncheckedIOException where a file cannot be read or written
     */
    public static void copy(Path from, Path to) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            RDFParser.source(from).lang(Lang.NQUADS).parse(StreamRDFWriter.getWriterStream(out, Lang.NQUADS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
