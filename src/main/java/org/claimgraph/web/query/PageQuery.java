package org.claimgraph.web.query;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;
import org.claimgraph.claim.Page;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many items at most
 * @param cursor where to go on
 */
@Introspected
public record PageQuery(
        @QueryValue
        @Parameter(
                required = false,
                description = "How many items at most, 1 to 1000; 50 where not given.",
                example = "20")
        Optional<String> limit,

        @QueryValue
        @Parameter(required = false, description = "Where to go on: take it from the Link header of the page before.")
        Optional<String> cursor) {

    /** How many items a page has where nobody says. */
    public static final int USUAL = 50;

    /** The page asked for. */
    public Page.Request page() {
        long most = new Given("limit", limit).number(1, Page.Request.MOST).orElse((long) USUAL);
        return new Page.Request((int) most, new Given("cursor", cursor).words());
    }
}
