package org.claimgraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.claimgraph.ingest.ArticleReader;
import org.claimgraph.ingest.Parcel;

/** The reports that come with the program, written for it: an earthquake's toll that grows, a party that denies. */
final class SampleReports {

    private static final String FOLDER = "/samples/";

    private SampleReports() {}

    /** All of them, in the order of {@code samples/index.txt}; none where there is no such list. */
    static Iterator<Parcel> parcels() {
        return new String(read("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .map(name -> new Parcel(name, ArticleReader.json(read(name))))
                .iterator();
    }

    private static byte[] read(String name) {
        try (InputStream in = SampleReports.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the sample " + name + " cannot be read", e);
        }
    }
}
