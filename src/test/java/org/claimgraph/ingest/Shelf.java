package org.claimgraph.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.article.ArticleId;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.FigureFilter;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Heading;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Named;
import org.claimgraph.claim.Page;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Reading;
import org.claimgraph.claim.Statement;
import org.claimgraph.claim.StatementFilter;
import org.claimgraph.claim.Totals;

/** Keeps readings in memory for tests of the main flow; it answers no questions beyond that. */
public class Shelf implements Claims {

    /** What was kept, in order. */
    public final List<Reading> readings = new ArrayList<>();

    /** How many readings each call of {@link #keep} brought. */
    public final List<Integer> transactions = new ArrayList<>();

    @Override
    public List<Kept.Outcome> keep(List<Reading> some) {
        transactions.add(some.size());
        return some.stream().map(this::keep).toList();
    }

    private Kept.Outcome keep(Reading reading) {
        boolean text = readings.stream()
                .anyMatch(r -> r.article().revision().equals(reading.article().revision()));
        boolean article = readings.stream()
                .anyMatch(r -> r.article().id().equals(reading.article().id()));
        if (text) return Kept.Outcome.KNOWN;
        readings.add(reading);
        return article ? Kept.Outcome.REVISED : Kept.Outcome.NEW;
    }

    @Override
    public List<String> known(List<String> revisions) {
        return readings.stream()
                .map(r -> r.article().revision().id())
                .filter(revisions::contains)
                .toList();
    }

    @Override
    public void each(Consumer<Kept> visitor) {
        readings.forEach(r -> visitor.accept(new Kept(r, Instant.EPOCH, Optional.empty(), true)));
    }

    @Override
    public Totals totals() {
        return new Totals(readings.size(), 0, 0, 0, 0);
    }

    @Override
    public boolean answers() {
        return true;
    }

    @Override
    public Optional<Kept> article(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Kept> revision(String revision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Heading> revisions(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Found<Statement>> statement(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Found<Figure>> figure(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Heading> articles(Page.Request page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Found<Statement>> statements(StatementFilter filter, Page.Request page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Found<Figure>> figures(FigureFilter filter, Page.Request page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Named<Party>> parties(Page.Request page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Named<Place>> places(Page.Request page) {
        throw new UnsupportedOperationException();
    }
}
