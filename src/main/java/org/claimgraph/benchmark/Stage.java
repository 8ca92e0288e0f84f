package org.claimgraph.benchmark;

/** A part of the benchmark that runs in a process of its own, since what one leaves in memory slows the next. */
public enum Stage {
    /** Extraction against bare annotation. */
    EXTRACT("-Xmx1200m"),
    /** Taking in twice, which fills the graph that the later stages use. */
    TWICE("-Xmx1200m"),
    /** Writing the graph against plain CREATE. */
    WRITE("-Xmx1200m"),
    /** Exporting N-Quads against copying them. */
    EXPORT("-Xmx512m");

    private final String heap;

    Stage(String heap) {
        this.heap = heap;
    }

    /** The JVM option for the heap that the stage is given. */
    public String heap() {
        return heap;
    }
}
