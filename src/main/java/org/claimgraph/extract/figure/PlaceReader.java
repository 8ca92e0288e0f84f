package org.claimgraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;

/**
 * Where it happened to the people that a figure counts: the nearest place in the clause, the sentence, the paragraph; then
 * where its counters sit ("medics in Aleppo"); then where the report's main incident happened.
 */
final class PlaceReader {

    private static final int LEAD = 4;
    private static final int REACH = 2;

    private final Parsed parsed;
    private final List<Statement> statements;
    private final Scene scene;
    private final Optional<Place> main;

    PlaceReader(Parsed parsed, Cast cast, List<Statement> statements) {
        this.parsed = parsed;
        this.statements = statements;
        this.scene = new Scene(cast);
        this.main = parsed.sentences().stream()
                .limit(LEAD)
                .flatMap(s -> scene.among(content(s)).stream())
                .findFirst();
    }

    /**
     * The place of a figure.
     *
     * @param match the figure's number and outcome
     * @param statement the statement that it stands in
     * @param before the place of the figure before in the same paragraph
     * @param aside whether the figure is of another incident than the report's own, whose scene tells nothing of it
     */
    Optional<Place> of(Match match, Optional<Statement> statement, Optional<Place> before, boolean aside) {
        Optional<Place> saidIn = statement.flatMap(Statement::saidIn);
        Optional<Place> near = Stream.of(listed(match), inClause(match), inSentence(match, statement))
                .flatMap(Optional::stream)
                .filter(p -> !saidIn.equals(Optional.of(p)))
                .findFirst();
        Optional<Place> told = near.or(() -> before).or(() -> inParagraph(match));
        if (told.isPresent() || aside) return aside ? told : told.map(this::refined);
        return statement.flatMap(this::ofSpeaker).or(() -> main).map(this::refined);
    }

    /** "eight in Ostrava": a place right after the number. */
    private Optional<Place> listed(Match match) {
        List<Token> phrase = match.amount().top().subtree();
        return scene.nearest(
                match.amount().head(),
                phrase.stream()
                        .filter(t -> t.index() > match.amount().head().index())
                        .toList());
    }

    private Optional<Place> inClause(Match match) {
        List<Token> told = content(match.outcome().sentence(), match);
        return nearest(match, Clause.of(match), told).or(() -> nearest(match, Clause.withSubordinates(match), told));
    }

    private Optional<Place> nearest(Match match, Clause clause, List<Token> told) {
        return scene.nearest(
                match.outcome(), clause.tokens().stream().filter(told::contains).toList());
    }

    private Optional<Place> inSentence(Match match, Optional<Statement> statement) {
        List<Token> told = content(match.outcome().sentence(), match);
        return statement
                .flatMap(s -> scene.nearest(
                        match.amount().head(),
                        told.stream().filter(t -> holds(s, t.span())).toList()))
                .or(() -> scene.nearest(match.amount().head(), told));
    }

    private Optional<Place> inParagraph(Match match) {
        Sentence own = match.outcome().sentence();
        return parsed.paragraph(own.paragraph()).stream()
                .filter(s -> s.index() < own.index() && s.index() >= own.index() - REACH)
                .flatMap(s -> scene.among(content(s)).stream())
                .reduce((a, b) -> b);
    }

    private Optional<Place> ofSpeaker(Statement statement) {
        return statement.speaker().span().flatMap(span -> scene.among(parsed.within(span)));
    }

    /** The words of a sentence without those that name a speaker. */
    private List<Token> content(Sentence sentence) {
        List<Token> speakers = statements.stream()
                .flatMap(s -> s.speaker().span().stream())
                .filter(sentence.span()::covers)
                .flatMap(span -> parsed.within(span).stream())
                .toList();
        return sentence.tokens().stream()
                .filter(t -> speakers.stream().noneMatch(t::under))
                .toList();
    }

    /** The same without what others than the figure's source say in it. */
    private List<Token> content(Sentence sentence, Match match) {
        List<Statement> others = statements.stream()
                .filter(s -> sentence.span().overlaps(s.evidence().extent())
                        && !holds(s, match.amount().number()))
                .toList();
        return content(sentence).stream()
                .filter(t -> others.stream().noneMatch(s -> holds(s, t.span())))
                .toList();
    }

    private static boolean holds(Statement statement, Span span) {
        return statement.evidence().spans().stream().anyMatch(s -> s.covers(span));
    }

    /** Where a wider place is named of the incident whose exact place is known, the exact one. */
    private Place refined(Place place) {
        return main.map(m -> Scene.smallest(place, List.of(m))).orElse(place);
    }
}
