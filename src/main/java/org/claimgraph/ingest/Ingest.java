package org.claimgraph.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimgraph.article.Article;
import org.claimgraph.article.Received;
import org.claimgraph.article.Submission;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Reading;
import org.claimgraph.ingest.Parcel.Receipt;

/**
 * The main flow: read an article, extract its claims, keep them. One ingest serves any number of threads.
 *
 * <p>Every method throws {@link Claims.StoreUnavailable} where the store does not answer; what was told before that is kept.
 */
public final class Ingest {

    private static final int THREADS = 2;

    private final Batch batch;

    /**
     * @param extractor reads the claims out of an article; called from several threads at once
     * @param claims where they are kept
     */
    public Ingest(Function<Article, Reading> extractor, Claims claims) {
        this.batch = new Batch(extractor, claims);
    }

    /** Takes in what somebody handed in. */
    public Taken take(Submission submission) {
        return take(ArticleReader.read(submission));
    }

    /** Takes in what was received; an article known with this very text is not read again. */
    public Taken take(Received received) {
        return batch.take(List.of(received), Runnable::run).getFirst();
    }

    /**
     * Takes in many, in batches and on two threads; one that is refused or fails never stops the others.
     *
     * @param told hears of every parcel, in the order given, once it is kept
     */
    public void takeAll(Iterator<Parcel> parcels, Consumer<Receipt> told) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            while (parcels.hasNext()) {
                List<Parcel> next = Batch.next(parcels);
                List<Taken> taken =
                        batch.take(next.stream().map(Parcel::received).toList(), threads);
                for (int i = 0; i < next.size(); i++)
                    told.accept(new Receipt(next.get(i).name(), taken.get(i)));
            }
        }
    }
}
