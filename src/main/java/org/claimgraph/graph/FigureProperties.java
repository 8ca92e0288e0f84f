package org.claimgraph.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.claimgraph.claim.Count;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Measure;
import org.claimgraph.claim.Period;

/** A figure as the properties of its node, and back: what is put in comes out equal. */
final class FigureProperties {

    private FigureProperties() {}

    static Properties of(Figure figure, Arrival arrival, int position) {
        Properties to = ClaimProperties.of(figure, arrival, position)
                .with("measure", figure.measure().word())
                .with("basis", figure.basis())
                .with("population", figure.population())
                .with("populationWords", figure.population().map(Words::of))
                .with("partOfId", figure.partOf())
                .with("statedInId", figure.statedIn());
        SpanProperties.put(to, "number", figure.number());
        putCount(to, figure.count());
        putPeriod(to, figure.period(), arrival.publishedOn());
        figure.attributedTo().ifPresent(source -> SourceProperties.put(to, "source", source));
        NameProperties.putPlace(to, "place", figure.place());
        NameProperties.put(to, "blamed", figure.blamed());
        return to;
    }

    private static void putCount(Properties to, Count count) {
        to.with("qualifier", count.qualifier())
                .with("low", count.low())
                .with("high", count.high())
                .with("countWords", count.words());
    }

    /** Puts the period, and the days that a question about a stretch of time compares: those of publication without any. */
    private static void putPeriod(Properties to, Period period, Optional<LocalDate> published) {
        to.with("periodKind", period.kind())
                .with("periodFrom", period.from())
                .with("periodTo", period.to())
                .with("firstDay", period.from().or(period::to).or(() -> published))
                .with("lastDay", lastDay(period, published));
    }

    private static Optional<LocalDate> lastDay(Period period, Optional<LocalDate> published) {
        return switch (period) {
            case Period.Event event -> event.to().or(event::from).or(() -> published);
            case Period.Window window -> window.to().or(() -> published).or(window::from);
            case Period.Cumulative toll -> toll.to().or(() -> published).or(toll::from);
        };
    }

    /** The figure of a node, which rests on the text with that SHA-256. */
    static Figure read(Row row, String sha256) {
        return new Figure(
                row.text("id"),
                ClaimProperties.evidence(row, sha256),
                ClaimProperties.finding(row),
                SpanProperties.one(row, "number"),
                new Count(
                        Count.Qualifier.valueOf(row.text("qualifier")),
                        row.maybeWhole("low"),
                        row.maybeWhole("high"),
                        row.text("countWords")),
                Measure.valueOf(row.text("measure").toUpperCase(java.util.Locale.ROOT)),
                row.maybeText("population"),
                SourceProperties.maybe(row, "source"),
                NameProperties.place(row, "place"),
                Period.of(row.text("periodKind"), row.maybeDay("periodFrom"), row.maybeDay("periodTo")),
                Figure.Basis.valueOf(row.text("basis")),
                row.maybeText("partOfId"),
                NameProperties.party(row, "blamed"),
                row.maybeText("statedInId"));
    }
}
