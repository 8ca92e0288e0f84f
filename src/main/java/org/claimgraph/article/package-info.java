/**
 * Articles as they arrive, and what their form tells apart from their content.
 *
 * <p>Met in this order: {@link org.claimgraph.article.Article} is a report with its text untouched;
 * {@link org.claimgraph.article.Layout} says which stretches of that text are header, byline, dateline, body or
 * credit; {@link org.claimgraph.article.Revision} names one text of an article by its checksum;
 * {@link org.claimgraph.article.Span} is a place in the text.
 */
@NullMarked
package org.claimgraph.article;

import org.jspecify.annotations.NullMarked;
