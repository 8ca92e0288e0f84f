package org.claimgraph.ingest;

import org.claimgraph.article.Layout;

/** Whether a text is English. */
final class English {

    private English() {}

    static void check(String text, Layout layout) throws NotAnArticle {}
}
