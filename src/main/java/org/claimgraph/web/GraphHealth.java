package org.claimgraph.web;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.claimgraph.claim.Claims;

/** Says at {@code /health} whether the graph answers. */
@Singleton
final class GraphHealth extends AbstractHealthIndicator<Map<String, Boolean>> {

    private final Claims claims;

    GraphHealth(Claims claims, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.claims = claims;
        this.executorService = executor;
    }

    @Override
    protected Map<String, Boolean> getHealthInformation() {
        boolean answers = claims.answers();
        healthStatus = answers ? HealthStatus.UP : HealthStatus.DOWN;
        return Map.of("answers", answers);
    }

    @Override
    protected String getName() {
        return "graph";
    }
}
