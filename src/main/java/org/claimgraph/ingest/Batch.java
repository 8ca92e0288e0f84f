package org.claimgraph.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.claimgraph.article.Article;
import org.claimgraph.article.Received;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Reading;

/** Takes in some articles together: what is known is left out, the rest is read side by side and kept in one transaction. */
final class Batch {

    private static final int MOST_ARTICLES = 100;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Function<Article, Reading> extractor;
    private final Claims claims;

    Batch(Function<Article, Reading> extractor, Claims claims) {
        this.extractor = extractor;
        this.claims = claims;
    }

    /** The next parcels that go into one batch: at least one, at most a hundred or a few long ones. */
    static List<Parcel> next(Iterator<Parcel> parcels) {
        List<Parcel> batch = new ArrayList<>();
        int characters = 0;
        while (parcels.hasNext() && batch.size() < MOST_ARTICLES && characters < MOST_CHARACTERS) {
            Parcel parcel = parcels.next();
            batch.add(parcel);
            characters += parcel.received() instanceof Received.Readable r
                    ? r.article().text().length()
                    : 0;
        }
        return batch;
    }

    /** What became of each, in order; the extractor runs on {@code threads}. */
    List<Taken> take(List<Received> batch, Executor threads) {
        Set<String> known = known(batch);
        List<CompletableFuture<Step>> reading = batch.stream()
                .map(received -> CompletableFuture.supplyAsync(() -> read(received, known), threads))
                .toList();
        return keep(reading.stream().map(CompletableFuture::join).toList());
    }

    private Set<String> known(List<Received> batch) {
        List<String> revisions = batch.stream()
                .filter(Received.Readable.class::isInstance)
                .map(readable ->
                        ((Received.Readable) readable).article().revision().id())
                .toList();
        return revisions.isEmpty() ? Set.of() : new HashSet<>(claims.known(revisions));
    }

    private Step read(Received received, Set<String> known) {
        return switch (received) {
            case Received.Unreadable why -> new Done(new Taken.Refused(why));
            case Received.Readable(Article article)
            when known.contains(article.revision().id()) -> new Done(new Taken.Known(article));
            case Received.Readable(Article article) -> extract(article);
        };
    }

    private Step extract(Article article) {
        try {
            return new Read(extractor.apply(article));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Done(new Taken.Failed(article, fault));
        }
    }

    private List<Taken> keep(List<Step> steps) {
        List<Reading> readings = steps.stream()
                .filter(Read.class::isInstance)
                .map(step -> ((Read) step).reading())
                .toList();
        Iterator<Taken> kept = keepTogether(readings).iterator();
        return steps.stream()
                .map(step -> step instanceof Done(Taken taken) ? taken : kept.next())
                .toList();
    }

    private List<Taken> keepTogether(List<Reading> readings) {
        if (readings.isEmpty()) return List.of();
        try {
            return taken(readings, claims.keep(readings));
        } catch (Claims.StoreUnavailable unavailable) {
            throw unavailable;
        } catch (RuntimeException oneOfThem) {
            return readings.stream().map(this::keepAlone).toList();
        }
    }

    private Taken keepAlone(Reading reading) {
        try {
            return taken(List.of(reading), claims.keep(List.of(reading))).getFirst();
        } catch (Claims.StoreUnavailable unavailable) {
            throw unavailable;
        } catch (RuntimeException fault) {
            return new Taken.Failed(reading.article(), fault);
        }
    }

    private static List<Taken> taken(List<Reading> readings, List<Kept.Outcome> outcomes) {
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) taken.add(Taken.of(outcomes.get(i), readings.get(i)));
        return taken;
    }

    /** How far a parcel has come before keeping. */
    private sealed interface Step {}

    /** It is read, and to be kept. */
    private record Read(Reading reading) implements Step {}

    /** Nothing is to be kept of it. */
    private record Done(Taken taken) implements Step {}
}
