package org.claimgraph.graph;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleId;
import org.claimgraph.article.Dateline;
import org.claimgraph.article.Layout;
import org.claimgraph.article.Published;
import org.claimgraph.article.Revision;
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
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;

/** A reading in which every field of every record is filled, and one in which all that may be empty is. */
final class FullReading {

    static final String TEXT =
            """
            By Ada Quill
            PORT SELBY, June 3 (NWE) - 🚢 "The ferry," Harbour Minister Lena Ort told radio in Selby, "was full 🌊."
            Officials said the islands had said at least 12 of 30 passengers drowned.""";

    private static final ArticleId ID = ArticleId.of(URI.create("https://news.example/ferry"));
    private static final Revision REVISION = Revision.of(ID, TEXT);
    private static final Party MINISTRY = Party.named("Harbour Ministry", List.of("the ministry", "HM"));
    private static final Party PILOTS = Party.named("Pilots' Guild", List.of());
    private static final Place SELBY = Place.named("Selby", List.of("Port Selby", "the port"), Optional.of("Coast"));
    private static final Place ISLANDS = Place.named("Outer Islands", List.of(), Optional.empty());
    private static final Place COAST = Place.named("Coast", List.of("the shore"), Optional.empty());
    private static final Source ORT = new Source(
            "lena-ort", "Lena Ort", Source.Kind.PERSON, Optional.of("Harbour Minister"), Optional.of(MINISTRY));

    private FullReading() {}

    static Reading filled() {
        ClaimIds ids = new ClaimIds(REVISION);
        Statement quotation = quotation(ids.statement("quotation"));
        Statement outer = outer(ids.statement("outer"), quotation.id());
        Figure drowned = figure(ids.figure("drowned"), "at least 12", outer.id(), Optional.empty());
        Figure part = figure(ids.figure("part"), "30", outer.id(), Optional.of(drowned.id()));
        return new Reading(
                article(), List.of(quotation, outer), List.of(drowned, part), List.of(MINISTRY, PILOTS),
                List.of(COAST, ISLANDS, SELBY));
    }

    /** An undated article without title, address and layout whose claims tell no more than they must. */
    static Reading bare() {
        Article article = new Article(
                ArticleId.of("NWE", Optional.empty(), "x"), Optional.empty(), "NWE", Optional.empty(), Optional.empty(),
                "Two died.", new Layout(List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
        Revision revision = article.revision();
        Evidence evidence = Evidence.in(article.text(), revision.sha256(), List.of(new Span(0, 3)), new Span(0, 9));
        Source unnamed = new Source("unnamed-1", "a sailor", Source.Kind.UNNAMED, Optional.empty(), Optional.empty());
        Statement statement = new Statement(
                new ClaimIds(revision).statement("Two"), evidence, new Finding("quote", 0),
                new Source.Mention(unnamed, Optional.empty()), Optional.empty(), Statement.Mode.INDIRECT,
                Statement.Act.NO_COMMENT, Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty());
        Figure figure = new Figure(
                new ClaimIds(revision).figure("Two"), evidence, new Finding("linear", 1), new Span(0, 3),
                new Count(Count.Qualifier.AT_MOST, OptionalLong.empty(), OptionalLong.of(2), "Two"), Measure.KILLED,
                Optional.empty(), Optional.empty(), Optional.empty(),
                new Period.Cumulative(Optional.empty(), Optional.empty()), Figure.Basis.OCCURRED, Optional.empty(),
                Optional.empty(), Optional.empty());
        return new Reading(article, List.of(statement), List.of(figure), List.of(), List.of());
    }

    private static Article article() {
        Published published = new Published(
                LocalDate.of(2031, 6, 3), Optional.of(Instant.parse("2031-06-03T04:05:06.123456789Z")),
                Published.Known.METADATA);
        Dateline dateline = new Dateline(
                Optional.of("PORT SELBY"), Optional.of(MonthDay.of(6, 3)), Optional.of(Year.of(2031)), Optional.of("NWE"));
        Layout layout = new Layout(
                List.of(
                        new Layout.Passage(Layout.Part.BYLINE, span("By Ada Quill")),
                        new Layout.Passage(Layout.Part.DATELINE, span("PORT SELBY, June 3 (NWE) -")),
                        new Layout.Passage(Layout.Part.BODY, new Span(TEXT.indexOf("🚢"), TEXT.length()))),
                Optional.of(dateline), Optional.of("Ada Quill"), Optional.of(LocalDate.of(2031, 6, 2)));
        return new Article(
                ID, Optional.of(URI.create("https://news.example/ferry?a=1#top")), "News Example", Optional.of(published),
                Optional.of("Ferry sinks 🚢"), TEXT, layout);
    }

    private static Statement quotation(String id) {
        Evidence evidence = evidence(List.of(span("The ferry,"), span("was full 🌊.")));
        return new Statement(
                id, evidence, new Finding("quote", 0.69), new Source.Mention(ORT, Optional.of(span("Lena Ort"))),
                Optional.of(new Statement.Cue("told", span("told"))), Statement.Mode.DIRECT, Statement.Act.WARNED,
                Optional.of("radio"), Optional.of("radio"), List.of(ISLANDS, COAST), Optional.of(SELBY),
                Optional.of(new Statement.SaidOn(LocalDate.of(2031, 6, 2), Statement.SaidOn.Known.CARRIED)),
                Optional.empty());
    }

    private static Statement outer(String id, String within) {
        Source officials = new Source("officials-1", "Officials", Source.Kind.GROUP, Optional.empty(), Optional.empty());
        return new Statement(
                id, evidence(List.of(span("the islands had said"))), new Finding("clausal-complement", 0.83),
                new Source.Mention(officials, Optional.of(span("Officials"))), Optional.empty(), Statement.Mode.MIXED,
                Statement.Act.SAID, Optional.empty(), Optional.empty(), List.of(SELBY), Optional.empty(),
                Optional.empty(), Optional.of(within));
    }

    private static Figure figure(String id, String number, String statedIn, Optional<String> partOf) {
        return new Figure(
                id, evidence(List.of(span("at least 12 of 30 passengers drowned"))), new Finding("noun-outcome", 0.8),
                span(number), Count.range(12, 30, number), Measure.RESCUED, Optional.of("passengers"),
                Optional.of(new Source.Mention(ORT, Optional.of(span("Lena Ort")))), Optional.of(SELBY),
                new Period.Window(Optional.of(LocalDate.of(2031, 6, 1)), Optional.of(LocalDate.of(2031, 6, 2))),
                Figure.Basis.CONFIRMED, partOf, Optional.of(PILOTS), Optional.of(statedIn));
    }

    private static Evidence evidence(List<Span> spans) {
        Span sentence = new Span(spans.getFirst().start(), TEXT.length());
        return Evidence.in(TEXT, REVISION.sha256(), spans, sentence);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
