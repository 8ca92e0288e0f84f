package org.claimgraph.claim;

import org.claimgraph.article.CodePoints;

/**
 * A claim with the article that it stands in.
 *
 * @param claim the claim
 * @param heading its article, in the revision that holds the claim
 * @param sentence the text of {@link Evidence#sentence()}
 * @param codePoints translates the claim's offsets, without the need for the whole text
 */
public record Found<C extends Claim>(C claim, Heading heading, String sentence, CodePoints codePoints) {}
