package org.claimgraph.web.words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.claim.Count;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Measure;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;

/** What a figure says, without its source: "more than 30,800 people killed, running toll up to 7 March 2024 in Gaza". */
public final class FigureInWords {

    private FigureInWords() {}

    /** The whole figure in one line. */
    public static String of(Figure figure) {
        return Stream.of(
                        counted(figure),
                        whenAndWhere(figure),
                        basis(figure.basis()),
                        figure.blamed()
                                .map(Party::name)
                                .map(p -> "blamed on " + p)
                                .orElse(""),
                        figure.partOf().map(_ -> "part of a larger count").orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(Figure figure) {
        String many = CountInWords.of(figure.count());
        if (figure.measure() == Measure.BODIES) return many + " bodies recovered, found, returned or buried";
        if (figure.measure() == Measure.CASUALTIES)
            return many + " casualties, dead and wounded" + of(figure.population());
        return many + " " + figure.population().orElse(person(figure.count())) + " " + outcome(figure.measure());
    }

    private static String of(Optional<String> population) {
        return population
                .filter(p -> !p.equals("casualties"))
                .map(p -> ": " + p)
                .orElse("");
    }

    private static String person(Count count) {
        boolean one = count.high().orElse(0) == 1 && count.low().orElse(0) == 1;
        return one ? "person" : "people";
    }

    private static String outcome(Measure measure) {
        return switch (measure) {
            case HELD -> "held captive";
            case BODIES,
                    CASUALTIES,
                    KILLED,
                    WOUNDED,
                    MISSING,
                    ABDUCTED,
                    RELEASED,
                    DETAINED,
                    DISPLACED,
                    RESCUED,
                    AFFECTED -> measure.word();
        };
    }

    private static String whenAndWhere(Figure figure) {
        String where = figure.place().map(Place::name).map(p -> "in " + p).orElse("");
        return (PeriodInWords.of(figure.period()) + " " + where).strip();
    }

    private static String basis(Figure.Basis basis) {
        return switch (basis) {
            case OCCURRED -> "";
            case REGISTERED, CONFIRMED, ESTIMATED -> basis.word();
        };
    }
}
