package org.claimgraph.web;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Reading;
import org.claimgraph.extract.ClaimExtractor;

/** An extractor that loads behind the program's back, so that the graph can open meanwhile; who uses it early waits. */
public final class LoadingExtractor implements Function<Article, Reading> {

    private final CompletableFuture<ClaimExtractor> loading = CompletableFuture.supplyAsync(ClaimExtractor::load);

    @Override
    public Reading apply(Article article) {
        return loading.join().extract(article);
    }
}
