package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Received;
import org.claimgraph.article.Submission;
import org.claimgraph.ingest.ArticleReader;

/** Files that hold an article each: "march-7.json" as an object, any other as plain text. */
final class ArticleFiles {

    private ArticleFiles() {}

    /** The {@code *.json} and {@code *.txt} files in {@code folder} itself, by name. */
    static List<Path> in(Path folder) throws IOException {
        return among(Files.list(folder));
    }

    /** The {@code *.json} and {@code *.txt} files in {@code folder} and all folders below, by path. */
    static List<Path> below(Path folder) throws IOException {
        return among(Files.walk(folder));
    }

    /** The article in {@code file}; what a JSON file leaves out, or a text file cannot tell, is taken from {@code otherwise}. */
    static Received read(Path file, Submission otherwise) throws IOException {
        byte[] bytes = bytes(file);
        return json(file)
                ? ArticleReader.json(bytes, otherwise)
                : ArticleReader.text(bytes, Optional.empty(), otherwise);
    }

    /** No more than one byte beyond what an article may have, so that a huge file is refused and not loaded. */
    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ArticleReader.MOST_BYTES + 1);
        }
    }

    private static List<Path> among(Stream<Path> files) {
        try (files) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> json(f) || named(f, ".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean json(Path file) {
        return named(file, ".json");
    }

    private static boolean named(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
