package org.claimgraph.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimgraph.article.ArticleId;
import org.claimgraph.article.CodePoints;
import org.claimgraph.claim.Claim;
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

/** Claims in a list, for tests of the pages and the API: filters are told apart by measure and mode only. */
public final class InMemoryClaims implements Claims {

    private final List<Kept> all = new ArrayList<>();
    private boolean down;

    /** Makes every question throw {@link Claims.StoreUnavailable}, or answers again. */
    public void down(boolean down) {
        this.down = down;
    }

    /** Forgets everything. */
    public void clear() {
        all.clear();
    }

    @Override
    public List<Kept.Outcome> keep(List<Reading> readings) {
        return readings.stream().map(this::keep).toList();
    }

    private Kept.Outcome keep(Reading reading) {
        if (!known(List.of(id(reading))).isEmpty()) return Kept.Outcome.KNOWN;
        Optional<Kept> before = article(reading.article().id());
        before.ifPresent(b -> all.set(all.indexOf(b), new Kept(b.reading(), b.takenIn(), b.revisionOf(), false)));
        Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(all.size());
        all.add(new Kept(reading, now, before.map(b -> id(b.reading())), true));
        return before.isPresent() ? Kept.Outcome.REVISED : Kept.Outcome.NEW;
    }

    private static String id(Reading reading) {
        return reading.article().revision().id();
    }

    @Override
    public List<String> known(List<String> revisions) {
        return kept().map(k -> id(k.reading())).filter(revisions::contains).toList();
    }

    @Override
    public Optional<Kept> article(ArticleId id) {
        return current().filter(k -> k.reading().article().id().equals(id)).findFirst();
    }

    @Override
    public Optional<Kept> revision(String revision) {
        return kept().filter(k -> id(k.reading()).equals(revision)).findFirst();
    }

    @Override
    public List<Heading> revisions(ArticleId id) {
        return kept().filter(k -> k.reading().article().id().equals(id))
                .map(Kept::heading)
                .toList()
                .reversed();
    }

    @Override
    public Optional<Found<Statement>> statement(String id) {
        return found(kept(), Reading::statements)
                .filter(f -> f.claim().id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Found<Figure>> figure(String id) {
        return found(kept(), Reading::figures)
                .filter(f -> f.claim().id().equals(id))
                .findFirst();
    }

    @Override
    public Page<Heading> articles(Page.Request page) {
        return page(current().map(Kept::heading), page);
    }

    @Override
    public Page<Found<Statement>> statements(StatementFilter filter, Page.Request page) {
        return page(
                found(current(), Reading::statements)
                        .filter(f -> filter.mode().map(f.claim().mode()::equals).orElse(true)),
                page);
    }

    @Override
    public Page<Found<Figure>> figures(FigureFilter filter, Page.Request page) {
        return page(
                found(current(), Reading::figures)
                        .filter(f -> filter.measure()
                                .map(f.claim().measure()::equals)
                                .orElse(true)),
                page);
    }

    @Override
    public Page<Named<Party>> parties(Page.Request page) {
        return page(named(Reading::parties, Comparator.comparing(Party::name)), page);
    }

    @Override
    public Page<Named<Place>> places(Page.Request page) {
        return page(named(Reading::places, Comparator.comparing(Place::name)), page);
    }

    @Override
    public Totals totals() {
        return new Totals(
                current().count(),
                found(current(), Reading::statements).count(),
                found(current(), Reading::figures).count(),
                named(Reading::parties, Comparator.comparing(Party::name)).count(),
                named(Reading::places, Comparator.comparing(Place::name)).count());
    }

    @Override
    public void each(Consumer<Kept> visitor) {
        kept().forEach(visitor);
    }

    @Override
    public boolean answers() {
        return !down;
    }

    private Stream<Kept> kept() {
        if (down) throw new StoreUnavailable("secret-host:7687 refused", new IllegalStateException("secret"));
        return List.copyOf(all).stream();
    }

    private Stream<Kept> current() {
        return kept().filter(Kept::current);
    }

    private static <C extends Claim> Stream<Found<C>> found(Stream<Kept> kept, Function<Reading, List<C>> claims) {
        return kept.flatMap(k -> claims.apply(k.reading()).stream().map(c -> found(k, c)));
    }

    private static <C extends Claim> Found<C> found(Kept kept, C claim) {
        String text = kept.reading().article().text();
        return new Found<>(claim, kept.heading(), claim.evidence().sentence().in(text), CodePoints.of(text));
    }

    private <T> Stream<Named<T>> named(Function<Reading, List<T>> things, Comparator<T> order) {
        return current()
                .flatMap(k -> things.apply(k.reading()).stream())
                .distinct()
                .sorted(order)
                .map(t -> new Named<>(t, 1));
    }

    /** The cursor is the index of the next item. */
    private static <T> Page<T> page(Stream<T> items, Page.Request request) {
        List<T> all = items.toList();
        int from = request.cursor().map(InMemoryClaims::index).orElse(0);
        int to = Math.min(all.size(), from + request.limit());
        return new Page<>(
                all.subList(Math.min(from, to), to), to < all.size() ? Optional.of("" + to) : Optional.empty());
    }

    private static int index(String cursor) {
        if (!cursor.matches("\\d{1,6}")) throw new Page.BadCursor(cursor);
        return Integer.parseInt(cursor);
    }
}
