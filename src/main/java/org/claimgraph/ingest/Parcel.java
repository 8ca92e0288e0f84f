package org.claimgraph.ingest;

import org.claimgraph.article.Received;

/**
 * One of many things handed in together: the file "gaza/march-7.json" and what it was received as.
 *
 * @param name what a list of failures calls it, such as a path
 * @param received the article in it, or why there is none
 */
public record Parcel(String name, Received received) {

    /** A parcel and what became of it. */
    public record Receipt(String name, Taken taken) {}
}
