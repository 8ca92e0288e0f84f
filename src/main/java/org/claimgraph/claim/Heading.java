package org.claimgraph.claim;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.claimgraph.article.ArticleId;
import org.claimgraph.article.Published;

/**
 * What a list shows of an article.
 *
 * @param article the article
 * @param revision the id of the revision meant
 * @param takenIn when that revision came into the graph
 * @param statements how many statements that revision holds, without "no comment"
 * @param figures how many figures that revision holds
 */
public record Heading(
        ArticleId article,
        String revision,
        Optional<URI> url,
        String publisher,
        Optional<Published> published,
        Optional<String> title,
        Instant takenIn,
        int statements,
        int figures) {}
