package org.claimgraph.extract.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists beside this package and in {@code ontology/}: one entry a line, lines that start with "#" are remarks. */
final class Lexicon {

    private Lexicon() {}

    /** The words of a list. */
    static Set<String> words(String file) {
        return new HashSet<>(lines(file));
    }

    /** The words of a list of two columns with what stands in the second. */
    static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new HashMap<>();
        for (String line : lines(file)) {
            String[] columns = line.split("\t", 2);
            pairs.put(columns[0], columns[1]);
        }
        return pairs;
    }

    /** The lines of a list without remarks and blank ones. */
    static List<String> lines(String file) {
        return text(file)
                .lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("the word list " + file + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + file + " cannot be read", e);
        }
    }
}
