package org.claimgraph.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.claimgraph.claim.Period;
import org.claimgraph.rdf.Iris;

/**
 * The time that a figure counts in.
 *
 * @param id its address, a part of its figure's
 * @param type Period
 * @param kind event, window or cumulative
 * @param from the first day counted
 * @param to the last day counted
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PeriodJson(String id, String type, String kind, Optional<String> from, Optional<String> to) {

    /** The period of the figure at {@code figure}. */
    static PeriodJson of(Period period, String figure) {
        return new PeriodJson(
                Iris.part(figure, "period"),
                "Period",
                period.kind(),
                period.from().map(LocalDate::toString),
                period.to().map(LocalDate::toString));
    }
}
