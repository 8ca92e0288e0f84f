package org.claimgraph.cli;

import io.micronaut.context.ApplicationContext;
import org.claimgraph.claim.Claims;
import org.claimgraph.ingest.Ingest;
import org.claimgraph.rdf.Iris;

/** The program without its server: the graph open, in the same settings as {@code serve}. */
interface Opened extends AutoCloseable {

    /** Opens the graph. Another process that holds its data, or a wrong setting, ends this with an exception. */
    static Opened open() {
        return new Wired(ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .start());
    }

    /** Takes articles in; the parser loads meanwhile. */
    Ingest ingest();

    /** What is kept. */
    Claims claims();

    /** Where things have their addresses. */
    Iris iris();

    @Override
    void close();

    /** The parts as {@code serve} has them. */
    record Wired(ApplicationContext context) implements Opened {

        @Override
        public Ingest ingest() {
            return context.getBean(Ingest.class);
        }

        @Override
        public Claims claims() {
            return context.getBean(Claims.class);
        }

        @Override
        public Iris iris() {
            return context.getBean(Iris.class);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
