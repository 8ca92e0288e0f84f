package org.claimgraph.graph;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleId;
import org.claimgraph.article.Layout;
import org.claimgraph.article.Published;
import org.claimgraph.article.Span;
import org.claimgraph.claim.ClaimIds;
import org.claimgraph.claim.Count;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Finding;
import org.claimgraph.claim.Measure;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Period;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Reading;
import org.claimgraph.claim.Slug;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;

/** Makes readings for tests of the graph, claim by claim: a report at an address whose claims are words of its text. */
final class Reports {

    private final Article article;
    private final ClaimIds ids;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private Reports(Article article) {
        this.article = article;
        this.ids = new ClaimIds(article.revision());
    }

    /** A report published on that day (ISO 8601, or "undated") at {@code https://news.example/path}. */
    static Reports report(String path, String day, String text) {
        URI url = URI.create("https://news.example/" + path);
        Optional<Published> published = day.equals("undated")
                ? Optional.empty()
                : Optional.of(Published.on(LocalDate.parse(day), Published.Known.METADATA));
        Layout layout = new Layout(
                List.of(new Layout.Passage(Layout.Part.BODY, new Span(0, text.length()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Reports(new Article(
                ArticleId.of(url),
                Optional.of(url),
                "News Example",
                published,
                Optional.of("Report " + path),
                text,
                layout));
    }

    /** The same with another instant of publication. */
    Reports at(String instant) {
        Published published = new Published(
                article.published().orElseThrow().on(), Optional.of(Instant.parse(instant)), Published.Known.METADATA);
        return new Reports(new Article(
                article.id(),
                article.url(),
                article.publisher(),
                Optional.of(published),
                article.title(),
                article.text(),
                article.layout()));
    }

    /** Somebody said {@code words}, which stand in the text; {@code party} is whom the speaker speaks for, or "". */
    Reports said(String speaker, String party, String words) {
        return said(speaker, party, words, Statement.Mode.INDIRECT, "", "");
    }

    /** The same on that day, and about or in that place; both may be "". */
    Reports said(String speaker, String party, String words, Statement.Mode mode, String day, String place) {
        Optional<Party> speaksFor = optional(party).map(p -> Party.named(p, List.of()));
        speaksFor.filter(p -> !parties.contains(p)).ifPresent(parties::add);
        statements.add(new Statement(
                ids.statement(words),
                evidence(words),
                new Finding("quote", 0.9),
                mention(speaker, speaksFor),
                Optional.empty(),
                mode,
                Statement.Act.SAID,
                Optional.empty(),
                Optional.empty(),
                optional(place).map(this::place).stream().toList(),
                Optional.empty(),
                optional(day).map(d -> new Statement.SaidOn(LocalDate.parse(d), Statement.SaidOn.Known.STATED)),
                Optional.empty()));
        return this;
    }

    /** Nobody would comment. */
    Reports noComment(String speaker, String words) {
        statements.add(new Statement(
                ids.statement(words),
                evidence(words),
                new Finding("no-comment", 0.9),
                mention(speaker, Optional.empty()),
                Optional.empty(),
                Statement.Mode.INDIRECT,
                Statement.Act.NO_COMMENT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** A number of people, by the words of the text, for example "12 sailors died", at "Town in Country" or "". */
    Reports counted(
            String words, Count.Qualifier qualifier, long number, Measure measure, String place, String source) {
        return counted(
                words,
                Count.of(qualifier, number, words),
                measure,
                place,
                source,
                new Period.Event(Optional.empty(), Optional.empty()));
    }

    Reports counted(String words, Count count, Measure measure, String place, String source, Period period) {
        Evidence evidence = evidence(words);
        figures.add(new Figure(
                ids.figure(words),
                evidence,
                new Finding("noun-outcome", 0.8),
                evidence.spans().getFirst(),
                count,
                measure,
                Optional.of(words.replaceAll("^[0-9,]+ ", "").replaceAll(" \\w+$", "")),
                optional(source).map(s -> mention(s, Optional.empty())),
                optional(place).map(this::place),
                period,
                Figure.Basis.OCCURRED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** Names a party without a claim. */
    Reports names(Party party) {
        parties.add(party);
        return this;
    }

    /** Names a place without a claim. */
    Reports names(Place place) {
        places.add(place);
        return this;
    }

    Reading reading() {
        return new Reading(article, statements, figures, parties, places);
    }

    /** The same reading with other evidence for its first statement. */
    static Reading withEvidence(Reading reading, Evidence evidence) {
        Statement s = reading.statements().getFirst();
        Statement forged = new Statement(
                s.id(),
                evidence,
                s.finding(),
                s.speaker(),
                s.cue(),
                s.mode(),
                s.act(),
                s.addressee(),
                s.medium(),
                s.places(),
                s.saidIn(),
                s.saidOn(),
                s.within());
        return new Reading(reading.article(), List.of(forged), reading.figures(), reading.parties(), reading.places());
    }

    private Evidence evidence(String words) {
        int start = article.text().indexOf(words);
        Span span = new Span(start, start + words.length());
        return Evidence.in(article.text(), article.revision().sha256(), List.of(span), span);
    }

    private static Source.Mention mention(String name, Optional<Party> speaksFor) {
        Source source = new Source(Slug.of(name), name, Source.Kind.PERSON, Optional.empty(), speaksFor);
        return new Source.Mention(source, Optional.empty());
    }

    private Place place(String name) {
        String[] parts = name.split(" in ", -1);
        Place place = Place.named(parts[0], List.of(), parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
        if (!places.contains(place)) places.add(place);
        return place;
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
