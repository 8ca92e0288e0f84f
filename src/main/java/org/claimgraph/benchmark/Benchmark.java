package org.claimgraph.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.article.Received;
import org.claimgraph.extract.ClaimExtractor;
import org.claimgraph.graph.GraphAddress;
import org.claimgraph.graph.Neo4jClaims;
import org.claimgraph.ingest.Ingest;
import org.claimgraph.ingest.Samples;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.RdfExport;

/**
 * Runs the stages of the benchmark, each of which prints what it found.
 *
 * @param articles how many articles are made by varying the samples
 * @param directory where the graphs and exports of the benchmark are put
 */
public record Benchmark(int articles, Path directory) {

    /** The outcome of a stage, in a line or two; every stage after {@link Stage#EXTRACT} needs {@link Stage#TWICE} before it. */
    public String run(Stage stage) throws Exception {
        return switch (stage) {
            case EXTRACT -> extract();
            case TWICE -> twice();
            case WRITE -> write();
            case EXPORT -> export();
        };
    }

    private static String extract() throws Exception {
        Ratio ratio = new ExtractBenchmark(samples()).run();
        return ratio.line("extract", "bare annotation", "words", 0.8);
    }

    private String twice() throws Exception {
        try (Neo4jClaims claims = filled()) {
            Ingest ingest = new Ingest(ClaimExtractor.load()::extract, claims);
            return new TwiceCheck(samples(), articles, ingest, claims, rdf()).run(directory);
        }
    }

    private String write() throws Exception {
        try (Neo4jClaims claims = filled()) {
            return new WriteBenchmark(claims, directory).run().line("keep", "plain CREATE", "articles", 0.6);
        }
    }

    private String export() throws Exception {
        try (Neo4jClaims claims = filled()) {
            Ratio ratio = new ExportBenchmark(claims, rdf(), directory).run();
            return ratio.line("export.nq", "Jena copy", "triples", 0.5);
        }
    }

    private Neo4jClaims filled() {
        return Neo4jClaims.open(new GraphAddress.Embedded(directory.resolve("filled")));
    }

    private static RdfExport rdf() {
        return new RdfExport(new Iris("http://127.0.0.1:8080/"));
    }

    private static List<Article> samples() {
        return Samples.received()
                .filter(Received.Readable.class::isInstance)
                .map(readable -> ((Received.Readable) readable).article())
                .toList();
    }
}
