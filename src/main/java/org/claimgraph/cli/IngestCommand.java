package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.claimgraph.article.Submission;
import org.claimgraph.ingest.Ingest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles into the graph: {@code ingest reports/ extra.json} ends with "21 articles: 20 new, 1 known; …". */
@Command(
        name = "ingest",
        description = "Take articles into the graph: files, and folders with the *.json and *.txt files below them.",
        footer = {"", "The graph is the one of serve, which must not be running on the same data; see serve --help."})
final class IngestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A file with one article, or a folder.")
    private List<Path> paths = List.of();

    @Option(names = "--publisher", paramLabel = "NAME", description = "The publisher of articles that name none.")
    private Optional<String> publisher = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day or instant of publication where none is named.")
    private Optional<String> published = Optional.empty();

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Supplier<Opened> opening;

    /** Takes in to the graph of the settings. */
    IngestCommand() {
        this(Opened::open);
    }

    /** Takes in to what {@code opening} opens. */
    IngestCommand(Supplier<Opened> opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() {
        Tally tally = new Tally(spec.commandLine().getErr());
        try (Opened opened = opening.get()) {
            takeIn(opened.ingest(), tally);
        }
        return tally.failures().isEmpty() ? CommandLine.ExitCode.OK : Claimgraph.FAILED;
    }

    /** The summary is told even where the store breaks off: what is counted is kept. */
    private void takeIn(Ingest ingest, Tally tally) {
        try {
            ingest.takeAll(new FileParcels(paths, about(), tally).iterator(), tally::add);
        } finally {
            tell(tally, spec.commandLine().getOut());
        }
    }

    private void tell(Tally tally, PrintWriter out) {
        out.print(json ? Json.of(tally.summary()) : tally.summary().words() + "\n");
        out.flush();
    }

    private Submission about() {
        return new Submission(Optional.empty(), Optional.empty(), publisher, published, Optional.empty(), "");
    }
}
