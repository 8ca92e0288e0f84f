package org.claimgraph.claim;

/**
 * What the graph holds, counting current revisions only.
 *
 * @param statements without "no comment"
 */
public record Totals(long articles, long statements, long figures, long parties, long places) {}
