package org.claimgraph.graph;

import java.nio.file.Path;

/** The data directory belongs to another process that is still running; nothing was opened. */
public final class DataInUse extends RuntimeException {

    DataInUse(Path directory, Throwable cause) {
        super(
                "The data in " + directory
                        + " is in use by another process; stop it, or choose another data directory.",
                cause);
    }
}
