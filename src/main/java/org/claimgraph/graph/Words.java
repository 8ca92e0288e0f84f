package org.claimgraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of a question: "Aid Workers" asks for "aid" and "workers". */
final class Words {

    private Words() {}

    /** The words in lower case, without punctuation. */
    static List<String> of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /**
     * The full-text query for texts that hold every word of {@code text}: each stands in quotation marks, where nothing
     * but a backslash and a quotation mark means anything to the index.
     */
    static String query(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(w -> "+\"" + w.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(" "));
    }
}
