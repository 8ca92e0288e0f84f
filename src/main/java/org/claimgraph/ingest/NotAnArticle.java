package org.claimgraph.ingest;

import org.claimgraph.article.Received;

/** Ends the reading of something that is no article; caught by {@link ArticleReader} and given out as a value. */
final class NotAnArticle extends Exception {

    private static final long serialVersionUID = 1L;

    private final Received.Refusal refusal;
    private final String detail;

    NotAnArticle(Received.Refusal refusal, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.detail = detail;
    }

    Received.Unreadable asValue() {
        return new Received.Unreadable(refusal, detail);
    }
}
