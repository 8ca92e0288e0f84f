package org.claimgraph.cli;

import static org.claimgraph.cli.ExtractedStatement.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimgraph.article.CodePoints;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Period;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Source;

/** A figure as {@code extract} writes it: {@code "measure": "killed", "low": 30800, "high": null}. */
record ExtractedFigure(
        String id,
        List<Integer> span,
        String words,
        List<Integer> number,
        String count,
        String measure,
        OptionalLong low,
        OptionalLong high,
        String qualifier,
        Optional<String> population,
        Optional<String> attributedTo,
        Optional<List<Integer>> attributedSpan,
        Optional<String> affiliation,
        Optional<String> place,
        PeriodRow period,
        String basis,
        Optional<String> partOf,
        Optional<String> blamed,
        Optional<String> statedIn,
        List<Integer> sentence,
        String rule,
        double confidence) {

    /** A period: its kind and its days, both inclusive. */
    record PeriodRow(String kind, Optional<LocalDate> from, Optional<LocalDate> to) {

        static PeriodRow of(Period period) {
            return new PeriodRow(period.kind(), period.from(), period.to());
        }
    }

    /** The form of {@code figure} that leaves the program. */
    static ExtractedFigure of(Figure figure, CodePoints offsets) {
        Optional<Source> source = figure.attributedTo().map(Source.Mention::source);
        return new ExtractedFigure(
                figure.id(),
                pair(figure.evidence().extent(), offsets),
                figure.evidence().quotation(),
                pair(figure.number(), offsets),
                figure.count().words(),
                figure.measure().word(),
                figure.count().low(),
                figure.count().high(),
                figure.count().qualifier().word(),
                figure.population(),
                source.map(Source::name),
                figure.attributedTo().flatMap(Source.Mention::span).map(s -> pair(s, offsets)),
                source.flatMap(Source::speaksFor).map(Party::name),
                figure.place().map(Place::name),
                PeriodRow.of(figure.period()),
                figure.basis().word(),
                figure.partOf(),
                figure.blamed().map(Party::name),
                figure.statedIn(),
                pair(figure.evidence().sentence(), offsets),
                figure.finding().rule(),
                figure.finding().confidence());
    }
}
