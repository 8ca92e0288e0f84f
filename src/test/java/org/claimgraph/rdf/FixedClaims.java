package org.claimgraph.rdf;

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

/**
 * A store that holds what it was made with and answers nothing but what an export asks.
 *
 * @param each what {@link #each} hands over
 */
public record FixedClaims(Iterable<Kept> each) implements Claims {

    @Override
    public void each(Consumer<Kept> visitor) {
        each.forEach(visitor);
    }

    @Override
    public Optional<Kept> article(ArticleId id) {
        for (Kept kept : each) {
            if (kept.reading().article().id().equals(id)) return Optional.of(kept);
        }
        return Optional.empty();
    }

    @Override
    public Optional<Kept> revision(String revision) {
        for (Kept kept : each) {
            if (kept.reading().article().revision().id().equals(revision)) return Optional.of(kept);
        }
        return Optional.empty();
    }

    @Override
    public boolean answers() {
        return true;
    }

    @Override
    public List<Kept.Outcome> keep(List<Reading> readings) {
        throw notAsked();
    }

    @Override
    public List<String> known(List<String> revisions) {
        throw notAsked();
    }

    @Override
    public List<Heading> revisions(ArticleId id) {
        throw notAsked();
    }

    @Override
    public Optional<Found<Statement>> statement(String id) {
        throw notAsked();
    }

    @Override
    public Optional<Found<Figure>> figure(String id) {
        throw notAsked();
    }

    @Override
    public Page<Heading> articles(Page.Request page) {
        throw notAsked();
    }

    @Override
    public Page<Found<Statement>> statements(StatementFilter filter, Page.Request page) {
        throw notAsked();
    }

    @Override
    public Page<Found<Figure>> figures(FigureFilter filter, Page.Request page) {
        throw notAsked();
    }

    @Override
    public Page<Named<Party>> parties(Page.Request page) {
        throw notAsked();
    }

    @Override
    public Page<Named<Place>> places(Page.Request page) {
        throw notAsked();
    }

    @Override
    public Totals totals() {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("an export does not ask this");
    }
}
