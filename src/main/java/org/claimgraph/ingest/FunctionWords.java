package org.claimgraph.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The small words by which a language is known: "the", "of", "and" for English.
 *
 * @param language its English name
 * @param words in lower case
 */
record FunctionWords(String language, Set<String> words) {

    /** English first, then the languages that reports are most often written in beside it. */
    static final List<FunctionWords> ALL =
            Lines.of("function-words.txt").stream().map(FunctionWords::of).toList();

    private static FunctionWords of(String line) {
        List<String> parts = Arrays.asList(line.split(" "));
        return new FunctionWords(parts.get(1), Set.copyOf(parts.subList(2, parts.size())));
    }

    /** How many of {@code tokens} are among them. */
    long in(List<String> tokens) {
        return tokens.stream().filter(words::contains).collect(Collectors.counting());
    }
}
