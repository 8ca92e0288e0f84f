package org.claimgraph.extract.name;

/** The names of states, major bodies and places that news writes about, with their aliases and containment. */
public final class Gazetteer {

    private Gazetteer() {}

    /** Reads the lists in {@code ontology/}. */
    public static Gazetteer load() {
        return new Gazetteer();
    }
}
