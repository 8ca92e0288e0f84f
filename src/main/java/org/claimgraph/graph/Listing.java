package org.claimgraph.graph;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.FigureFilter;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Heading;
import org.claimgraph.claim.Named;
import org.claimgraph.claim.Page;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Statement;
import org.claimgraph.claim.StatementFilter;

/** Lists what current revisions hold, page by page: statements, figures, articles, parties, places. */
final class Listing {

    private final Bolt bolt;

    Listing(Bolt bolt) {
        this.bolt = bolt;
    }

    Page<Found<Statement>> statements(StatementFilter filter, Page.Request page) {
        return claims(Question.of(filter), new Cursor("statements " + filter), page, StatementProperties::read);
    }

    Page<Found<Figure>> figures(FigureFilter filter, Page.Request page) {
        return claims(Question.of(filter), new Cursor("figures " + filter), page, FigureProperties::read);
    }

    Page<Heading> articles(Page.Request page) {
        Function<Row, String> rank = row -> row.row("revision").text("rank");
        return list("articles", page, rank, row -> RevisionProperties.heading(row.row("revision")));
    }

    Page<Named<Party>> parties(Page.Request page) {
        return list("parties", page, Listing::id, row -> named(row.row("thing"), Naming::party));
    }

    Page<Named<Place>> places(Page.Request page) {
        return list("places", page, Listing::id, row -> named(row.row("thing"), Naming::place));
    }

    /** A claim with its article, from the two nodes in the columns "claim" and "revision". */
    static <C extends Claim> Found<C> found(Row row, BiFunction<Row, String, C> read) {
        Row claim = row.row("claim");
        Row revision = row.row("revision");
        return new Found<>(
                read.apply(claim, revision.text("sha256")),
                RevisionProperties.heading(revision),
                claim.text("sentence"),
                RevisionProperties.codePoints(revision));
    }

    private <C extends Claim> Page<Found<C>> claims(
            Question question, Cursor cursor, Page.Request page, BiFunction<Row, String, C> read) {
        var parameters = question.page(cursor.key(page), page.limit() + 1);
        var rows = bolt.read(tx -> tx.ask(question.cypher(), parameters));
        return cursor.page(rows, page, row -> row.row("claim").text("rank"), row -> found(row, read));
    }

    private <T> Page<T> list(String name, Page.Request page, Function<Row, String> key, Function<Row, T> item) {
        Cursor cursor = new Cursor(name);
        var parameters = Map.of("after", cursor.key(page), "limit", page.limit() + 1);
        var rows = bolt.read(tx -> tx.ask(Cypher.of("read/" + name), parameters));
        return cursor.page(rows, page, key, item);
    }

    private static <T> Named<T> named(Row thing, Function<Row, T> read) {
        return new Named<>(read.apply(thing), thing.number("articles"));
    }

    private static String id(Row row) {
        return row.row("thing").text("id");
    }
}
