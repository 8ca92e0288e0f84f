package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are either there and whole or not there: beside the target first, then moved to its name. */
final class WholeFile {

    private WholeFile() {}

    /** What fills a file. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Writes {@code target}, replacing what was there; where {@code content} fails, what was there stays. */
    static void write(Path target, Content content) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.to(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
