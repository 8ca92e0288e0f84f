package org.claimgraph.graph;

/** A schema file differs from the one of that name that this graph was made with; nothing was changed. */
public final class SchemaChanged extends RuntimeException {

    SchemaChanged(String file) {
        super("The schema file " + file + " is not the one that was applied to this graph; "
                + "restore it, and write changes into a file with a new number.");
    }
}
