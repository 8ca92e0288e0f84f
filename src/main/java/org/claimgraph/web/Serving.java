package org.claimgraph.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import org.claimgraph.graph.DataInUse;
import org.claimgraph.graph.SchemaChanged;
import org.claimgraph.ingest.Ingest;

/** The running service: listening, with its graph open, from {@link #start} until it is closed. */
public final class Serving implements AutoCloseable {

    private final ApplicationContext context;

    private Serving(ApplicationContext context) {
        this.context = context;
    }

    /**
     * Listens, opens the graph, loads the samples into an empty one, and prints what there is to ask. A graph on a server
     * need not answer yet.
     *
     * @throws CannotServe where the port or the data belong to another process, or a setting is wrong
     */
    public static Serving start() {
        Serving serving = new Serving(ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .build());
        try {
            serving.open();
            return serving;
        } catch (RuntimeException e) {
            CannotServe told = new CannotServe(serving.reason(e), e);
            serving.close();
            throw told;
        }
    }

    private void open() {
        context.start();
        EmbeddedServer server = context.getBean(EmbeddedServer.class);
        server.start();
        context.getBean(Ingest.class);
        context.getBean(Opening.class).open(server.getURL().toString());
    }

    /** Waits until the process is told to end. */
    public void await() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "closing"));
        Thread.currentThread().join();
    }

    /** Stops listening and closes the graph; doing so twice is the same as once. */
    @Override
    public void close() {
        context.close();
    }

    private String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) return taken();
            if (told(cause)) return String.valueOf(cause.getMessage());
        }
        return "Claimgraph could not start: " + failure.getMessage();
    }

    private String taken() {
        String port = context.getProperty("micronaut.server.port", String.class).orElse("asked for");
        return "Port " + port + " is in use by another process; set CLAIMGRAPH_PORT to a free one.";
    }

    private static boolean told(Throwable cause) {
        return cause instanceof DataInUse
                || cause instanceof SchemaChanged
                || cause instanceof IllegalArgumentException;
    }
}
