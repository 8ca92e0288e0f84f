package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.claimgraph.article.Article;
import org.claimgraph.article.Received;
import org.claimgraph.article.Submission;
import org.claimgraph.claim.Reading;

/** Reads the claims out of article files, on two threads; a file that fails is told and never stops the others. */
final class Extraction {

    private static final int THREADS = 2;

    private final Function<Article, Reading> extractor;
    private final Submission otherwise;
    private final Path out;
    private final PrintWriter errors;

    /**
     * @param otherwise what files do not tell themselves
     * @param out the folder for the claims
     * @param errors hears of every file that fails
     */
    Extraction(Function<Article, Reading> extractor, Submission otherwise, Path out, PrintWriter errors) {
        this.extractor = extractor;
        this.otherwise = otherwise;
        this.out = out;
        this.errors = errors;
    }

    /** Whether all of the files could be read and written. */
    boolean run(List<Path> files) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Boolean>> done = new ArrayList<>();
            for (Path file : files) done.add(threads.submit(() -> extract(file)));
            boolean all = true;
            for (int i = 0; i < files.size(); i++) all &= succeeded(files.get(i), done.get(i));
            return all;
        }
    }

    private boolean succeeded(Path file, Future<Boolean> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            tell(
                    file,
                    e.getCause() instanceof Exception cause ? Failures.sentence(cause) : String.valueOf(e.getCause()));
            return false;
        }
    }

    private boolean extract(Path file) throws IOException {
        return switch (ArticleFiles.read(file, otherwise)) {
            case Received.Unreadable why -> tell(file, why.detail());
            case Received.Readable readable -> write(file, extractor.apply(readable.article()));
        };
    }

    private boolean write(Path file, Reading reading) throws IOException {
        byte[] json = Json.of(Extracted.of(reading)).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(target(file), to -> to.write(json));
        return true;
    }

    /** "march-7.json" for "march-7.json" and "march-7.txt"; where both are there, the text's is "march-7.txt.json". */
    private Path target(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) return out.resolve(name);
        Path own = file.resolveSibling(name.replaceFirst("(?i)\\.(txt|json)$", "") + ".json");
        return Files.exists(own) ? out.resolve(name + ".json") : out.resolve(own.getFileName());
    }

    private boolean tell(Path file, String sentence) {
        errors.println(file + ": " + sentence);
        return false;
    }
}
