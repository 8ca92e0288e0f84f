package org.claimgraph.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Source.Kind;
import org.claimgraph.claim.Source.Mention;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.claim.Statement.Cue;
import org.claimgraph.claim.Statement.Mode;
import org.claimgraph.claim.Statement.SaidOn;
import org.claimgraph.claim.Statement.SaidOn.Known;

/** A report on a blast in an invented harbour, with every field of the domain filled at least once. */
final class FullExample {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 5, 3);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 5, 2);

    private final Party coastGuard = Party.named("Veld Coast Guard", List.of("Coast Guard"));
    private final Party front = Party.named("Harbour Front", List.of());
    private final Place port = Place.named("Port Vella", List.of("the port"), Optional.of("Veld"));
    private final Place country = Place.named("Veld", List.of(), Optional.empty());

    private final Article article;
    private final Words words;
    private final String toll;
    private final Statement blasts;
    private final Statement outer;
    private final Figure dead;

    FullExample(Article article) {
        this.article = article;
        this.words = Words.of(article);
        this.toll = article.text().contains("14 dock") ? "14" : "12";
        this.blasts = blasts();
        this.outer = outer();
        this.dead = dead();
    }

    Reading reading() {
        List<Statement> statements = List.of(announced(), blasts, outer, inner(), blame(), silence());
        List<Figure> figures = List.of(dead, apprentices(), injuries());
        return new Reading(article, statements, figures, List.of(front, coastGuard), List.of(port, country));
    }

    private Statement announced() {
        return new Statement(
                id("51"),
                words.evidence(first(), "killed at least " + toll + " dock workers in Port Vella"),
                new Finding("according-to", 0.89),
                office(),
                cue("said"),
                Mode.INDIRECT,
                Act.ANNOUNCED,
                Optional.empty(),
                Optional.of("a statement"),
                List.of(port),
                Optional.empty(),
                Optional.of(new SaidOn(MONDAY, Known.STATED)),
                Optional.empty());
    }

    private Statement blasts() {
        Source tolland = new Source(
                SourceIds.named("Mira Tolland"),
                "Mira Tolland",
                Kind.PERSON,
                Optional.of("spokesperson"),
                Optional.of(coastGuard));
        return new Statement(
                id("52"),
                words.evidence(
                        "\"We heard two blasts,\" Mira Tolland, a spokesperson for the Veld Coast Guard, told reporters in "
                                + "Port Vella. \"Then 🔥 everywhere.\"",
                        "We heard two blasts,",
                        "Then 🔥 everywhere."),
                new Finding("quote", 0.69),
                mention(tolland, "Mira Tolland"),
                cue("told"),
                Mode.DIRECT,
                Act.SAID,
                Optional.of("reporters"),
                Optional.empty(),
                List.of(),
                Optional.of(port),
                Optional.of(new SaidOn(MONDAY, Known.CARRIED)),
                Optional.empty());
    }

    private Statement outer() {
        Source officials = new Source(
                SourceIds.within(article.id(), "officials"),
                "officials",
                Kind.GROUP,
                Optional.empty(),
                Optional.empty());
        return new Statement(
                id("53"),
                words.evidence(
                        "Officials said the Coast Guard had denied a delay.", "the Coast Guard had denied a delay"),
                new Finding("clause", 0.83),
                mention(officials, "Officials"),
                Optional.of(new Cue("said", words.span("said", "Officials said"))),
                Mode.INDIRECT,
                Act.SAID,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(new SaidOn(MONDAY, Known.INFERRED)),
                Optional.empty());
    }

    private Statement inner() {
        Source guard = new Source(
                SourceIds.named("Veld Coast Guard"),
                "Veld Coast Guard",
                Kind.ORGANIZATION,
                Optional.empty(),
                Optional.of(coastGuard));
        return new Statement(
                id("54"),
                words.evidence("Officials said the Coast Guard had denied a delay.", "a delay"),
                new Finding("object", 0.43),
                new Mention(guard, Optional.of(words.span("the Coast Guard", "said the Coast Guard"))),
                cue("denied"),
                Mode.INDIRECT,
                Act.DENIED,
                Optional.empty(),
                Optional.empty(),
                List.of(country),
                Optional.empty(),
                Optional.empty(),
                Optional.of(outer.id()));
    }

    private Statement blame() {
        return new Statement(
                id("55"),
                words.evidence(third(), "the Harbour Front for between 30 and 40 injuries over the past two days"),
                new Finding("open-complement", 0.47),
                unnamed(),
                cue("blamed"),
                Mode.MIXED,
                Act.ACCUSED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Statement silence() {
        Source party = new Source(
                SourceIds.named("Harbour Front"),
                "Harbour Front",
                Kind.ORGANIZATION,
                Optional.empty(),
                Optional.of(front));
        return new Statement(
                id("56"),
                words.evidence("The Harbour Front declined to comment.", "declined to comment"),
                new Finding("no-comment", 0.9),
                mention(party, "The Harbour Front"),
                cue("declined to comment"),
                Mode.INDIRECT,
                Act.NO_COMMENT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Figure dead() {
        return new Figure(
                id("f1"),
                words.evidence(first(), "killed at least " + toll + " dock workers"),
                new Finding("verb-object", 0.8),
                words.span(toll),
                Count.of(Count.Qualifier.AT_LEAST, Long.parseLong(toll), "at least " + toll),
                Measure.KILLED,
                Optional.of("dock workers"),
                Optional.of(office()),
                Optional.of(port),
                new Period.Event(Optional.of(SUNDAY), Optional.of(SUNDAY)),
                Figure.Basis.CONFIRMED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(id("51")));
    }

    private Figure apprentices() {
        return new Figure(
                id("f2"),
                words.evidence(first(), "3 of them apprentices"),
                new Finding("part", 0.7),
                words.span("3"),
                Count.of(Count.Qualifier.EXACT, 3, "3"),
                Measure.KILLED,
                Optional.of("apprentices"),
                Optional.of(office()),
                Optional.of(port),
                new Period.Cumulative(Optional.empty(), Optional.of(MONDAY)),
                Figure.Basis.REGISTERED,
                Optional.of(dead.id()),
                Optional.empty(),
                Optional.empty());
    }

    private Figure injuries() {
        return new Figure(
                id("f3"),
                words.evidence(third(), "between 30 and 40 injuries"),
                new Finding("noun", 0.6),
                words.span("30 and 40"),
                Count.range(30, 40, "between 30 and 40"),
                Measure.WOUNDED,
                Optional.of("injuries"),
                Optional.of(unnamed()),
                Optional.empty(),
                new Period.Window(Optional.of(SATURDAY), Optional.of(MONDAY)),
                Figure.Basis.ESTIMATED,
                Optional.empty(),
                Optional.of(front),
                Optional.of(id("55")));
    }

    private Mention office() {
        Source office = new Source(
                SourceIds.named("Port Vella harbour master's office"),
                "Port Vella harbour master's office",
                Kind.DOCUMENT,
                Optional.empty(),
                Optional.empty());
        return mention(office, "the harbour master's office");
    }

    private Mention unnamed() {
        int first = words.span("A source close to the inquiry").start();
        Source source = new Source(
                SourceIds.unnamed(words.revision(), first),
                "a source close to the inquiry",
                Kind.UNNAMED,
                Optional.of("source"),
                Optional.empty());
        return mention(source, "A source close to the inquiry");
    }

    private Mention mention(Source source, String as) {
        return new Mention(source, Optional.of(words.span(as)));
    }

    private Optional<Cue> cue(String cue) {
        return Optional.of(new Cue(cue, words.span(cue)));
    }

    private String first() {
        return "The 🔥 of Sunday night killed at least " + toll
                + " dock workers in Port Vella, the harbour master's office "
                + "said in a statement on Monday, 3 of them apprentices.";
    }

    private String third() {
        return "A source close to the inquiry blamed the Harbour Front for between 30 and 40 injuries over the past two days.";
    }

    /** Claims of two revisions never share an id. */
    private String id(String mark) {
        return words.revision().id().substring(0, 14) + mark;
    }
}
