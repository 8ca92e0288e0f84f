package org.claimgraph.web.csv;

import static org.claimgraph.web.csv.Column.maybe;
import static org.claimgraph.web.csv.Column.number;
import static org.claimgraph.web.csv.Column.of;

import java.util.List;
import java.util.Optional;
import org.claimgraph.web.json.FigureJson;
import org.claimgraph.web.json.HeadingJson;
import org.claimgraph.web.json.PartyJson;
import org.claimgraph.web.json.PlaceJson;
import org.claimgraph.web.json.ReferenceJson;
import org.claimgraph.web.json.SelectorJson;
import org.claimgraph.web.json.StatementJson;

/** The table of each list; a row says what the JSON of that item says, names in place of addresses. */
public final class Tables {

    private static final String BETWEEN = "; ";

    /** Articles, one row the current revision of each. */
    public static final Table<HeadingJson> ARTICLES = new Table<>(List.of(
            of("id", HeadingJson::id),
            of("article", HeadingJson::article),
            of("publisher", HeadingJson::publisher),
            maybe("published", HeadingJson::published),
            maybe("title", HeadingJson::title),
            maybe("url", HeadingJson::url),
            of("takenIn", HeadingJson::takenIn),
            of("statementCount", h -> Integer.toString(h.statementCount())),
            of("figureCount", h -> Integer.toString(h.figureCount()))));

    /** Statements. */
    public static final Table<StatementJson> STATEMENTS = new Table<>(List.of(
            of("id", StatementJson::id),
            of("speaker", s -> s.speaker().name()),
            maybe("role", StatementJson::role),
            maybe("speaksFor", s -> name(s.speaksFor())),
            of("content", StatementJson::content),
            of("mode", StatementJson::mode),
            of("act", StatementJson::act),
            maybe("cue", s -> s.cue().flatMap(SelectorJson::words)),
            maybe("addressee", StatementJson::addressee),
            maybe("medium", StatementJson::medium),
            of(
                    "places",
                    s -> String.join(
                            BETWEEN,
                            s.places().stream().map(ReferenceJson::name).toList())),
            maybe("saidIn", s -> name(s.saidIn())),
            maybe("saidOn", StatementJson::saidOn),
            maybe("saidOnKnown", StatementJson::saidOnKnown),
            of("start", s -> start(s.evidence())),
            of("end", s -> end(s.evidence())),
            of("rule", StatementJson::rule),
            of("confidence", StatementJson::confidence),
            maybe("statedIn", StatementJson::statedIn),
            maybe("publisher", s -> s.revision().map(HeadingJson::publisher)),
            maybe("published", s -> s.revision().flatMap(HeadingJson::published)),
            maybe("title", s -> s.revision().flatMap(HeadingJson::title)),
            maybe("revision", s -> s.revision().map(HeadingJson::id))));

    /** Figures. */
    public static final Table<FigureJson> FIGURES = new Table<>(List.of(
            of("id", FigureJson::id),
            of("measure", FigureJson::measure),
            number("low", FigureJson::low),
            number("high", FigureJson::high),
            of("qualifier", FigureJson::qualifier),
            of("countWords", FigureJson::countWords),
            maybe("population", FigureJson::population),
            maybe("attributedTo", f -> name(f.attributedTo())),
            maybe("speaksFor", f -> name(f.speaksFor())),
            maybe("place", f -> name(f.place())),
            of("periodKind", f -> f.period().kind()),
            maybe("from", f -> f.period().from()),
            maybe("to", f -> f.period().to()),
            of("basis", FigureJson::basis),
            maybe("blamed", f -> name(f.blamed())),
            maybe("partOf", FigureJson::partOf),
            maybe("statedIn", FigureJson::statedIn),
            of("content", FigureJson::content),
            of("start", f -> start(f.evidence())),
            of("end", f -> end(f.evidence())),
            of("rule", FigureJson::rule),
            of("confidence", FigureJson::confidence),
            maybe("publisher", f -> f.revision().map(HeadingJson::publisher)),
            maybe("published", f -> f.revision().flatMap(HeadingJson::published)),
            maybe("title", f -> f.revision().flatMap(HeadingJson::title)),
            maybe("revision", f -> f.revision().map(HeadingJson::id))));

    /** Parties. */
    public static final Table<PartyJson> PARTIES = new Table<>(List.of(
            of("id", PartyJson::id),
            of("name", PartyJson::name),
            of("aliases", p -> String.join(BETWEEN, p.aliases())),
            number("articles", PartyJson::articles)));

    /** Places. */
    public static final Table<PlaceJson> PLACES = new Table<>(List.of(
            of("id", PlaceJson::id),
            of("name", PlaceJson::name),
            of("aliases", p -> String.join(BETWEEN, p.aliases())),
            maybe("within", p -> name(p.within())),
            number("articles", PlaceJson::articles)));

    private Tables() {}

    private static Optional<String> name(Optional<ReferenceJson> reference) {
        return reference.map(ReferenceJson::name);
    }

    private static String start(List<SelectorJson> evidence) {
        return Integer.toString(evidence.getFirst().start());
    }

    private static String end(List<SelectorJson> evidence) {
        return Integer.toString(evidence.getLast().end());
    }
}
