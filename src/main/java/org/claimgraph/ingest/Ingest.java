package org.claimgraph.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimgraph.article.Article;
import org.claimgraph.article.Received;
import org.claimgraph.article.Submission;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Reading;

/**
 * The main flow: read an article, extract its claims, keep them. One ingest serves any number of threads.
 *
 * <p>Every method throws {@link Claims.StoreUnavailable} where the store does not answer; what was told before that is kept.
 */
public final class Ingest {

    private final Function<Article, Reading> extractor;
    private final Claims claims;

    /**
     * @param extractor reads the claims out of an article; called from several threads at once
     * @param claims where they are kept
     */
    public Ingest(Function<Article, Reading> extractor, Claims claims) {
        this.extractor = extractor;
        this.claims = claims;
    }

    /** Takes in what somebody handed in. */
    public Taken take(Submission submission) {
        return take(ArticleReader.read(submission));
    }

    /** Takes in what was received; an article known with this very text is not read again. */
    public Taken take(Received received) {
        return switch (received) {
            case Received.Unreadable why -> new Taken.Refused(why);
            case Received.Readable readable -> take(readable.article());
        };
    }

    /**
     * Takes in many, in batches and on two threads; one that is refused or fails never stops the others.
     *
     * @param told hears of every parcel, in the order given, once it is kept
     */
    public void takeAll(Iterator<Parcel> parcels, Consumer<Parcel.Receipt> told) {
        parcels.forEachRemaining(p -> told.accept(new Parcel.Receipt(p.name(), take(p.received()))));
    }

    private Taken take(Article article) {
        if (!claims.known(List.of(article.revision().id())).isEmpty()) return new Taken.Known(article);
        return keep(extractor.apply(article));
    }

    private Taken keep(Reading reading) {
        return Taken.of(claims.keep(List.of(reading)).getFirst(), reading);
    }
}
