/**
 * Numbers: what "at least 1.5 million", "dozens" and "all but two of its 50" amount to.
 *
 * <p>Met in this order: {@link org.claimgraph.extract.number.AmountReader} finds every
 * {@link org.claimgraph.extract.number.Amount} of a sentence;
 * {@link org.claimgraph.extract.number.Numerals} tells what the words are worth,
 * {@link org.claimgraph.extract.number.Qualifiers} what the words around them say;
 * {@link org.claimgraph.extract.number.NotACount} throws out ages, money, dates and measures.
 */
@NullMarked
package org.claimgraph.extract.number;

import org.jspecify.annotations.NullMarked;
