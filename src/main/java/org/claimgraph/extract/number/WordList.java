package org.claimgraph.extract.number;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the word lists that lie beside a class: one entry a line, lines that begin with "#" are remarks. */
public final class WordList {

    private WordList() {}

    /**
     * The entries of {@code file} beside {@code owner}, in order.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException("no word list " + file + " beside " + owner.getName());
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(WordList::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + file + " cannot be read", e);
        }
    }

    /** Entries that end in a number, such as "tens of thousands 10000", as words to number, in order. */
    static Map<String, Long> values(String file) {
        Map<String, Long> values = new LinkedHashMap<>();
        for (String line : lines(WordList.class, file)) {
            int gap = line.lastIndexOf(' ');
            values.put(line.substring(0, gap), Long.valueOf(line.substring(gap + 1)));
        }
        return values;
    }

    /** A regular expression, without a group, that takes any of these words, the longest first, over any white space. */
    static String anyOf(Collection<String> words) {
        return words.stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(w -> Pattern.quote(w).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static boolean entry(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }
}
