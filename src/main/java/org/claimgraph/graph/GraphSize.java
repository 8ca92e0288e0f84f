package org.claimgraph.graph;

import java.util.Locale;

/** How much a graph holds, of every kind: "12,345 nodes, 34,567 relationships". */
public record GraphSize(long nodes, long relationships) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d nodes, %,d relationships", nodes, relationships);
    }
}
