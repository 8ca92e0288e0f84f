package org.claimgraph.web.query;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.claimgraph.claim.FigureFilter;
import org.claimgraph.claim.Measure;

/** Which figures an address asks for; see {@link FigureFilter} for what each parameter means. */
@Introspected
public record FigureQuery(
        @QueryValue
        @Parameter(
                required = false,
                description = "What befell them: killed, wounded, casualties, missing, abducted, held, "
                        + "released, detained, displaced, rescued, bodies or affected.",
                example = "killed")
        Optional<String> measure,

        @QueryValue
        @Parameter(
                required = false,
                description = "Where it happened, or a place that holds it: id or name.",
                example = "Gaza")
        Optional<String> place,

        @QueryValue
        @Parameter(
                required = false,
                description = "Who gives the figure: id or name of the source.",
                example = "Red Cross")
        Optional<String> source,

        @QueryValue @Parameter(required = false, description = "Words of the counted noun.", example = "children")
        Optional<String> population,

        @QueryValue
        @Parameter(
                required = false,
                description = "The time counted: event, window or cumulative.",
                example = "cumulative")
        Optional<String> periodKind,

        @QueryValue @Parameter(required = false, description = "Counted on this day or later.", example = "2024-03-06")
        Optional<String> from,

        @QueryValue
        @Parameter(required = false, description = "Counted on this day or earlier.", example = "2024-03-07")
        Optional<String> to,

        @QueryValue @Parameter(required = false, description = "At least so many.", example = "100")
        Optional<String> min) {

    private static final List<String> PERIOD_KINDS = List.of("event", "window", "cumulative");

    /** The filter asked for. */
    public FigureFilter filter() {
        return new FigureFilter(
                new Given("measure", measure).oneOf(List.of(Measure.values()), Measure::word),
                new Given("place", place).words(),
                new Given("source", source).words(),
                new Given("population", population).words(),
                new Given("periodKind", periodKind).oneOf(PERIOD_KINDS, Function.identity()),
                new Given("from", from).day(),
                new Given("to", to).day(),
                least());
    }

    private OptionalLong least() {
        return new Given("min", min)
                .number(0, 999_999_999_999_999_999L)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
