package org.claimgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.claimgraph.article.Received;

/** The reports that come with the program, written for it: an earthquake's toll that grows, a party that denies. */
public final class Samples {

    private static final String FOLDER = "/samples/";

    private Samples() {}

    /** All of them, in the order of {@code samples/index.txt}. */
    public static Iterator<Parcel> parcels() {
        return names().map(name -> new Parcel(name, received(name))).iterator();
    }

    /** What each is received as, in the same order. */
    public static Stream<Received> received() {
        return names().map(Samples::received);
    }

    private static Stream<String> names() {
        return new String(read("index.txt"), StandardCharsets.UTF_8).lines().filter(name -> !name.isBlank());
    }

    private static Received received(String name) {
        return ArticleReader.json(read(name));
    }

    private static byte[] read(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the sample " + name + " cannot be read", e);
        }
    }
}
