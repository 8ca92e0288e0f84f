/**
 * English, parsed: the only code that sees CoreNLP.
 *
 * <p>Met in this order: {@link org.claimgraph.extract.nlp.EnglishParser} turns an article's body into a
 * {@link org.claimgraph.extract.nlp.Parsed}, which holds {@link org.claimgraph.extract.nlp.Sentence}s of
 * {@link org.claimgraph.extract.nlp.Token}s with basic Universal Dependencies, and the
 * {@link org.claimgraph.extract.nlp.Quotation}s that stand in quotation marks.
 */
@NullMarked
package org.claimgraph.extract.nlp;

import org.jspecify.annotations.NullMarked;
