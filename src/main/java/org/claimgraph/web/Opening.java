package org.claimgraph.web;

import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Claims.StoreUnavailable;
import org.claimgraph.ingest.Ingest;
import org.claimgraph.ingest.Samples;

/** What happens once the service listens: samples go into an empty graph, and the console is told what to ask. */
@Singleton
final class Opening {

    /** How long to wait for a graph that does not answer, before trying again. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Claims claims;
    private final Ingest ingest;
    private final TaskScheduler later;

    Opening(Settings settings, Claims claims, Ingest ingest, TaskScheduler later) {
        this.settings = settings;
        this.claims = claims;
        this.ingest = ingest;
        this.later = later;
    }

    /** Opens for readers at {@code address}; where the graph does not answer, says so and tries again until it does. */
    void open(String address) {
        try {
            load();
            say(Greeting.of(address, claims.totals()));
        } catch (StoreUnavailable down) {
            say(Greeting.waiting(address));
            await(address);
        }
    }

    private void await(String address) {
        later.schedule(PAUSE, () -> {
            if (claims.answers()) open(address);
            else await(address);
        });
    }

    private void load() {
        if (!settings.samples() || claims.totals().articles() > 0) return;
        say("Reading the sample reports…\n");
        ingest.takeAll(Samples.parcels(), _ -> {});
    }

    private static void say(String lines) {
        System.out.print(lines);
        System.out.flush();
    }
}
