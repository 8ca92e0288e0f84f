package org.claimgraph.claim;

/**
 * A party or a place with the number of articles whose current revision names it.
 *
 * @param thing the {@link Party} or {@link Place}; its aliases are those of all articles
 * @param articles how many current revisions name it
 */
public record Named<T>(T thing, long articles) {}
