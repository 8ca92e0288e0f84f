package org.claimgraph.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** One of the bundled reports, as its file says. */
record Sample(String id, String url, String publisher, String published, String title, String text) {

    /** Every report, in the order of the index. */
    static List<Sample> all() {
        return index().stream().map(Sample::read).toList();
    }

    /** The file names in loading order. */
    static List<String> index() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    /** The report in that file. */
    static Sample read(String file) {
        try {
            return new ObjectMapper().readValue(bytes(file), Sample.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no report", e);
        }
    }

    /** How many words the text has, divided by white space. */
    int words() {
        return text.split("\\s+").length;
    }

    /** The stretches between stops that are long enough to be nobody's by chance: twelve words or more. */
    List<String> longSentences() {
        return Arrays.stream(text.split("(?<=[.?!][’”\"']?)\\s+"))
                .map(String::strip)
                .filter(s -> s.split("\\s+").length >= 12)
                .toList();
    }

    /** The file as it is. */
    static byte[] bytes(String file) {
        try (InputStream in = Sample.class.getResourceAsStream("/samples/" + file)) {
            if (in == null) throw new IllegalArgumentException("no sample " + file);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
