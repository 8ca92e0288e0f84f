package org.claimgraph.web.query;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;

/**
 * Which text of an article is asked for.
 *
 * @param revision the id of the revision; the current one where not given
 */
@Introspected
public record RevisionQuery(
        @QueryValue
        @Parameter(required = false, description = "The id of an earlier revision; the current one where not given.")
        Optional<String> revision) {}
