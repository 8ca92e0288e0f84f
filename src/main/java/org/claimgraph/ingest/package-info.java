/**
 * The main flow: what somebody hands in is read, its claims are extracted, and they are kept.
 *
 * <p>Met in this order: {@link org.claimgraph.ingest.Ingest} tells the flow;
 * {@link org.claimgraph.ingest.ArticleReader} makes an article of bytes or refuses them with advice;
 * {@link org.claimgraph.ingest.Taken} names all that may become of an article.
 */
@NullMarked
package org.claimgraph.ingest;

import org.jspecify.annotations.NullMarked;
