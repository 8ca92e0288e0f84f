package org.claimgraph.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Reading;
import org.claimgraph.graph.GraphAddress;
import org.claimgraph.graph.Neo4jClaims;
import org.claimgraph.graph.PlainCreate;

/** Articles a second of keeping readings in an empty graph, against plain CREATE of the same nodes in another. */
final class WriteBenchmark {

    private static final int ROUNDS = 3;
    private static final int BATCH = 100;

    private final List<Reading> readings = new ArrayList<>();
    private final Path directory;

    /** Writes what {@code filled} holds, in graphs of its own under {@code directory}. */
    WriteBenchmark(Claims filled, Path directory) {
        filled.each(kept -> readings.add(kept.reading()));
        this.directory = directory;
    }

    /** Both rates, in turn, each time in a new graph. */
    Ratio run() throws Exception {
        return Ratio.of(this::keep, this::create, ROUNDS);
    }

    private double keep() throws Exception {
        try (Neo4jClaims claims = Neo4jClaims.open(fresh())) {
            return Ratio.rate(readings.size(), () -> batches().forEach(claims::keep));
        }
    }

    private double create() throws Exception {
        try (PlainCreate plain = PlainCreate.open(fresh())) {
            return Ratio.rate(readings.size(), () -> batches().forEach(plain::create));
        }
    }

    private GraphAddress.Embedded fresh() throws Exception {
        return new GraphAddress.Embedded(Files.createTempDirectory(directory, "graph"));
    }

    private List<List<Reading>> batches() {
        List<List<Reading>> batches = new ArrayList<>();
        for (int i = 0; i < readings.size(); i += BATCH) {
            batches.add(readings.subList(i, Math.min(i + BATCH, readings.size())));
        }
        return batches;
    }
}
