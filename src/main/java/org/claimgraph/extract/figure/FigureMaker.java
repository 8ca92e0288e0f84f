package org.claimgraph.extract.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.claim.ClaimIds;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Period;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.number.Amount;
import org.claimgraph.extract.time.Days;

/** Makes figures of matches: "61" and "deaths" become 61 killed in Brno since Monday by the clinic's count. */
final class FigureMaker {

    private static final int ANOTHER_INCIDENT_DAYS = 14;

    private final Parsed parsed;
    private final ClaimIds ids;
    private final CountSource sources;
    private final PlaceReader places;
    private final PeriodReader periods;
    private final Blame blame;
    private final Map<Integer, Place> placeOfParagraph = new HashMap<>();
    private final Map<Amount, Figure> made = new HashMap<>();

    FigureMaker(Parsed parsed, Cast cast, List<Statement> all) {
        List<Statement> statements = all.stream().filter(CountSource::credible).toList();
        this.parsed = parsed;
        this.ids = new ClaimIds(parsed.article().revision());
        this.sources = new CountSource(cast, statements);
        this.places = new PlaceReader(parsed, cast, statements);
        this.periods = new PeriodReader(parsed, Days.of(parsed.article()));
        this.blame = new Blame(cast);
    }

    /** The figures of one sentence; to be asked sentence by sentence, because a paragraph's figures share their place. */
    List<Figure> figures(Sentence sentence, List<Match> matches) {
        return matches.stream().map(m -> figure(m, sentence)).toList();
    }

    private Figure figure(Match match, Sentence sentence) {
        Optional<Statement> statement = sources.statement(match.amount().number());
        Optional<Source.Mention> source = sources.of(match);
        Optional<Figure> whole = match.whole().map(made::get).filter(w -> bySame(w.attributedTo(), source));
        Period period = whole.map(Figure::period).orElseGet(() -> periods.of(match, statement));
        Optional<Place> place = place(match, statement, period, sentence);
        place.ifPresent(p -> placeOfParagraph.put(sentence.paragraph(), p));
        Evidence evidence = evidence(match, sentence);
        Figure figure = new Figure(
                ids.figure(evidence.quotation()),
                evidence,
                match.finding(),
                match.amount().number(),
                match.amount().count(),
                match.measure(),
                Population.of(match.amount()).map(s -> s.in(parsed.text())),
                source,
                place,
                period,
                BasisReader.of(match),
                whole.map(Figure::id),
                blame.of(match),
                statement.map(Statement::id));
        made.put(match.amount(), figure);
        return figure;
    }

    /** An army's count is no part of a ministry's, though one sentence tells both. */
    private static boolean bySame(Optional<Source.Mention> one, Optional<Source.Mention> other) {
        return one.map(m -> m.source().id()).equals(other.map(m -> m.source().id()));
    }

    private Optional<Place> place(Match match, Optional<Statement> statement, Period period, Sentence sentence) {
        Optional<Place> before = Optional.ofNullable(placeOfParagraph.get(sentence.paragraph()));
        return places.of(match, statement, before, anotherIncident(period));
    }

    /** An event long before the report's own is another one, of which the report's scene tells nothing. */
    private boolean anotherIncident(Period period) {
        Optional<LocalDate> day = period instanceof Period.Event e ? e.from() : Optional.empty();
        return day.isPresent()
                && periods.main().filter(m -> apart(m, day.get())).isPresent();
    }

    private static boolean apart(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b)) > ANOTHER_INCIDENT_DAYS;
    }

    /** The number with its qualifier, its noun and the word for the outcome, and what stands between. */
    private Evidence evidence(Match match, Sentence sentence) {
        Span words = Span.around(match.amount().extent(), match.outcome().span());
        Span noun =
                match.amount().noun().map(n -> n.span()).orElse(match.amount().number());
        return Evidence.in(
                parsed.text(),
                parsed.article().revision().sha256(),
                List.of(Span.around(words, noun)),
                sentence.span());
    }
}
