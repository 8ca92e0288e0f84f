package org.claimgraph.graph;

import java.net.URI;
import java.nio.file.Path;

/** Where the graph is: in a directory of this machine, or on a server such as {@code neo4j+s://graph.example.org}. */
public sealed interface GraphAddress {

    /**
     * A Neo4j inside this process, reachable by nobody else.
     *
     * @param data the directory of the program's data; the graph takes {@code neo4j} within it
     */
    record Embedded(Path data) implements GraphAddress {}

    /**
     * A Neo4j server or cluster.
     *
     * @param uri bolt, neo4j, or one of them with +s or +ssc
     * @param user the user's name
     * @param password the user's password, never printed
     */
    record Remote(URI uri, String user, String password) implements GraphAddress {

        /** The address and the user, without the password. */
        @Override
        public String toString() {
            return user + " at " + uri;
        }
    }
}
