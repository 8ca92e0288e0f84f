package org.claimgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimgraph.article.Digest;

/**
 * One step of the schema: {@code 003-one-article}, a constraint.
 *
 * @param name the file's name without ".cypher"; its number gives the order
 * @param cypher its only statement
 */
record SchemaFile(String name, Cypher cypher) {

    /** SHA-256 of the file, 64 hexadecimal digits. */
    String sha256() {
        return Digest.sha256(cypher.text());
    }

    /** All files of the schema on the class path, in order. */
    static List<SchemaFile> all() {
        try {
            URL folder = Objects.requireNonNull(SchemaFile.class.getResource("/cypher/schema"), "cypher/schema");
            return folder.getProtocol().equals("jar") ? inJar(folder.toURI()) : in(Path.of(folder.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list cypher/schema", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource has an address", e);
        }
    }

    private static List<SchemaFile> inJar(URI folder) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return in(jar.getPath("/cypher/schema"));
        }
    }

    private static List<SchemaFile> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".cypher"))
                    .map(name -> name.substring(0, name.length() - ".cypher".length()))
                    .sorted()
                    .map(name -> new SchemaFile(name, Cypher.of("schema/" + name)))
                    .toList();
        }
    }
}
