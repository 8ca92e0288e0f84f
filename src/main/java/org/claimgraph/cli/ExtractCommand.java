package org.claimgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimgraph.article.Article;
import org.claimgraph.article.Submission;
import org.claimgraph.claim.Reading;
import org.claimgraph.extract.ClaimExtractor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads claims without a database: {@code extract reports/ claims/} writes "claims/march-7.json" for "reports/march-7.txt". */
@Command(
        name = "extract",
        description = "Read the *.json and *.txt articles of a folder and write the claims of each as one JSON file.")
final class ExtractCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "IN_DIR", description = "The folder with the articles.")
    private Path in = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "OUT_DIR",
            description = "The folder for the claims; made where it is missing.")
    private Path out = Path.of("");

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            defaultValue = "unknown publisher",
            description = "The publisher of articles that name none (default: ${DEFAULT-VALUE}).")
    private String publisher = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Supplier<Function<Article, Reading>> extractor;

    /** Reads with the program's own rules. */
    ExtractCommand() {
        this(() -> ClaimExtractor.load()::extract);
    }

    /** Reads with {@code extractor}, which is loaded once. */
    ExtractCommand(Supplier<Function<Article, Reading>> extractor) {
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws Exception {
        List<Path> files = files();
        Files.createDirectories(out);
        Extraction extraction = new Extraction(
                extractor.get(), defaults(), out, spec.commandLine().getErr());
        return extraction.run(files) ? CommandLine.ExitCode.OK : Claimgraph.FAILED;
    }

    private List<Path> files() throws Exception {
        if (!Files.isDirectory(in)) throw usage("no such folder: " + in);
        if (Files.exists(out) && Files.isSameFile(in, out))
            throw usage("OUT_DIR would overwrite the articles in " + in);
        List<Path> files = ArticleFiles.in(in);
        if (files.isEmpty()) throw usage("no *.json and no *.txt in " + in);
        return files;
    }

    private Submission defaults() {
        return new Submission(
                Optional.empty(), Optional.empty(), Optional.of(publisher), Optional.empty(), Optional.empty(), "");
    }

    private CommandLine.ParameterException usage(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
