package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.article.Submission;
import org.claimgraph.ingest.Parcel;

/**
 * Articles from paths, read one by one as they are asked for; a path that cannot be read is told and passed over.
 *
 * @param paths files with an article each, and folders
 * @param otherwise what files do not tell themselves
 * @param tally hears of what cannot be read
 */
record FileParcels(List<Path> paths, Submission otherwise, Tally tally) {

    /** The parcels in the order of the paths. */
    Iterator<Parcel> iterator() {
        return paths.stream().flatMap(this::files).flatMap(this::parcel).iterator();
    }

    private Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) return Stream.of(path);
        try {
            List<Path> files = ArticleFiles.below(path);
            if (files.isEmpty()) tally.fail(path.toString(), "there is no *.json and no *.txt file in this folder");
            return files.stream();
        } catch (IOException e) {
            tally.fail(path.toString(), Failures.sentence(e));
            return Stream.empty();
        }
    }

    private Stream<Parcel> parcel(Path file) {
        try {
            return Stream.of(new Parcel(file.toString(), ArticleFiles.read(file, otherwise)));
        } catch (IOException e) {
            tally.fail(file.toString(), Failures.sentence(e));
            return Stream.empty();
        }
    }
}
