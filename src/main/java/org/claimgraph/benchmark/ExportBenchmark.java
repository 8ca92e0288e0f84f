package org.claimgraph.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.claimgraph.claim.Claims;
import org.claimgraph.rdf.Format;
import org.claimgraph.rdf.NQuadsCopy;
import org.claimgraph.rdf.RdfExport;

/** Triples a second of the export as N-Quads, against Jena reading and writing that very file. */
final class ExportBenchmark {

    private static final int ROUNDS = 3;

    private final Claims claims;
    private final RdfExport export;
    private final Path exported;
    private final Path copied;

    ExportBenchmark(Claims claims, RdfExport export, Path directory) {
        this.claims = claims;
        this.export = export;
        this.exported = directory.resolve("export.nq");
        this.copied = directory.resolve("copy.nq");
    }

    /** Both rates over all of the graph, in turn. */
    Ratio run() throws Exception {
        write(claims, export, exported);
        long triples = lines(exported);
        return Ratio.of(
                () -> Ratio.rate(triples, () -> write(claims, export, exported)),
                () -> Ratio.rate(triples, () -> NQuadsCopy.copy(exported, copied)),
                ROUNDS);
    }

    /** Writes the whole graph to {@code file}. */
    static void write(Claims claims, RdfExport export, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            export.write(claims, Format.NQUADS, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
