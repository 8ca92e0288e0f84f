package org.claimgraph.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import org.claimgraph.article.Received;
import org.claimgraph.article.Submission;
import org.claimgraph.ingest.ArticleReader;
import org.claimgraph.ingest.Ingest;
import org.claimgraph.ingest.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes articles in from the web, and counts them by what became of them: {@code claimgraph_articles_total{outcome="new"}}. */
@Singleton
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Ingest ingest;
    private final MeterRegistry meters;

    Intake(Ingest ingest, MeterRegistry meters) {
        this.ingest = ingest;
        this.meters = meters;
    }

    /** Takes in what somebody handed in part by part. */
    public Taken take(Submission submission) {
        return take(ArticleReader.read(submission));
    }

    /** Takes in what was received. */
    public Taken take(Received received) {
        Timer.Sample watch = Timer.start(meters);
        Taken taken = ingest.take(received);
        watch.stop(meters.timer("claimgraph.intake"));
        meters.counter("claimgraph.articles", "outcome", outcome(taken)).increment();
        if (taken instanceof Taken.Failed failed) LOG.error("an article could not be read", failed.cause());
        return taken;
    }

    private static String outcome(Taken taken) {
        return switch (taken) {
            case Taken.New _ -> "new";
            case Taken.Revised _ -> "revised";
            case Taken.Known _ -> "known";
            case Taken.Refused _ -> "refused";
            case Taken.Failed _ -> "failed";
        };
    }
}
