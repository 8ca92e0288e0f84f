package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.web.Serving;
import picocli.CommandLine.Command;

/** Starts the service and keeps it running: {@code serve} answers on http://127.0.0.1:8080. */
@Command(
        name = "serve",
        description = "Start the service and keep it running until it is told to end.",
        footer = {
            "",
            "Settings by environment: CLAIMGRAPH_PORT (8080), CLAIMGRAPH_HOST (127.0.0.1), CLAIMGRAPH_DATA (./data),",
            "CLAIMGRAPH_BASE (http://127.0.0.1:PORT/), CLAIMGRAPH_SAMPLES (true), CLAIMGRAPH_NEO4J_URI (none: the graph",
            "is kept in CLAIMGRAPH_DATA), CLAIMGRAPH_NEO4J_USER (neo4j), CLAIMGRAPH_NEO4J_PASSWORD."
        })
final class ServeCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        try (Serving serving = Serving.start()) {
            serving.await();
        }
        return 0;
    }
}
