package org.claimgraph.cli;

import java.util.List;

/** Chooses what is logged: on the command line only warnings, on the error stream, so that output stays clean. */
final class Logging {

    private static final String CONFIGURATION = "logback.configurationFile";

    private Logging() {}

    /** To be called before the first logger is made; a configuration that the user names stays. */
    static void choose(String[] args) {
        List<String> words = List.of(args);
        if (words.contains("--debug") || words.contains("serve") || System.getProperty(CONFIGURATION) != null) return;
        System.setProperty(CONFIGURATION, "org/claimgraph/cli/quiet.xml");
    }
}
