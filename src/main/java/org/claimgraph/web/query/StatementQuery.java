package org.claimgraph.web.query;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Statement.Mode;
import org.claimgraph.claim.StatementFilter;

/** Which statements an address asks for; see {@link StatementFilter} for what each parameter means. */
@Introspected
public record StatementQuery(
        @QueryValue
        @Parameter(required = false, description = "Who said it: id or name of the source.", example = "Ada Lorne")
        Optional<String> speaker,

        @QueryValue
        @Parameter(
                required = false,
                description = "Whom the speaker speaks for: id or name of the party.",
                example = "Hamas")
        Optional<String> party,

        @QueryValue
        @Parameter(
                required = false,
                description = "Words that the statement holds, all of them.",
                example = "ceasefire")
        Optional<String> q,

        @QueryValue
        @Parameter(
                required = false,
                description = "A place named in the statement or spoken from: id or name.",
                example = "Gaza")
        Optional<String> place,

        @QueryValue
        @Parameter(required = false, description = "How it is quoted: direct, indirect or mixed.", example = "direct")
        Optional<String> mode,

        @QueryValue @Parameter(required = false, description = "Said on this day or later.", example = "2024-03-06")
        Optional<String> saidFrom,

        @QueryValue @Parameter(required = false, description = "Said on this day or earlier.", example = "2024-03-07")
        Optional<String> saidTo,

        @QueryValue
        @Parameter(required = false, description = "Published on this day or later.", example = "2024-03-06")
        Optional<String> publishedFrom,

        @QueryValue
        @Parameter(required = false, description = "Published on this day or earlier.", example = "2024-03-07")
        Optional<String> publishedTo) {

    /** The filter asked for. */
    public StatementFilter filter() {
        return new StatementFilter(
                new Given("speaker", speaker).words(),
                new Given("party", party).words(),
                new Given("q", q).words(),
                new Given("place", place).words(),
                new Given("mode", mode).oneOf(List.of(Mode.values()), Mode::word),
                new Given("saidFrom", saidFrom).day(),
                new Given("saidTo", saidTo).day(),
                new Given("publishedFrom", publishedFrom).day(),
                new Given("publishedTo", publishedTo).day());
    }
}
