package org.claimgraph.claim;

/**
 * A claim with the article that it stands in.
 *
 * @param claim the claim
 * @param heading its article, in the revision that holds the claim
 * @param sentence the text of {@link Evidence#sentence()}
 */
public record Found<C extends Claim>(C claim, Heading heading, String sentence) {}
