package org.claimgraph.extract.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words that lies beside this package as a resource, such as the nouns of writing in {@code documents.txt}. */
final class WordList {

    private WordList() {}

    /** The words of a list without comments and empty lines. */
    static Set<String> words(String resource) {
        return Set.copyOf(lines(resource));
    }

    /** The rows of a table, split at tabs. */
    static List<String[]> rows(String resource) {
        return lines(resource).stream().map(line -> line.split("\t")).toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Optional.ofNullable(WordList.class.getResourceAsStream(resource))
                .orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + resource + " cannot be read", e);
        }
    }
}
