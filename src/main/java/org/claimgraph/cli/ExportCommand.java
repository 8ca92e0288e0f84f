package org.claimgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.rdf.Format;
import org.claimgraph.rdf.RdfExport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything as RDF: {@code export claims.nq.gz}, or {@code export - | grep killed}. */
@Command(
        name = "export",
        description = "Write all claims as RDF. The file is there when it is whole, and not before.",
        footer = {"", "The graph is the one of serve, which must not be running on the same data; see serve --help."})
final class ExportCommand implements Callable<Integer> {

    private static final String STDOUT = "-";

    @Parameters(
            paramLabel = "FILE",
            description = "Ends in .nq, .nt, .trig or .ttl, and .gz to pack it; - prints N-Quads.")
    private String file = STDOUT;

    @Option(names = "--json", description = "Print what was written as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Supplier<Opened> opening;

    /** Writes the graph of the settings. */
    ExportCommand() {
        this(Opened::open);
    }

    /** Writes what {@code opening} opens. */
    ExportCommand(Supplier<Opened> opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() throws IOException {
        Format format = format();
        if (!file.equals(STDOUT)) checkFolder();
        try (Opened opened = opening.get()) {
            RdfExport export = new RdfExport(opened.iris());
            if (file.equals(STDOUT)) print(out -> export.write(opened.claims(), format, out));
            else write(out -> export.write(opened.claims(), format, out));
        }
        return CommandLine.ExitCode.OK;
    }

    private Format format() {
        if (file.equals(STDOUT)) return Format.NQUADS;
        return Format.ofFileName(file)
                .filter(Format::streams)
                .orElseThrow(() -> usage("FILE ends in .nq, .nt, .trig or .ttl, and .gz to pack it, not like " + file));
    }

    private void checkFolder() {
        Path folder = Path.of(file).toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) throw usage("no such folder: " + folder);
    }

    private static void print(WholeFile.Content content) throws IOException {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        content.to(out);
        out.flush();
    }

    private void write(WholeFile.Content content) throws IOException {
        WholeFile.write(Path.of(file), file.endsWith(".gz") ? packed(content) : buffered(content));
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? Json.of(new Written(file, Files.size(Path.of(file))))
                                        .strip()
                                : "Wrote " + file);
    }

    private static WholeFile.Content buffered(WholeFile.Content content) {
        return to -> {
            OutputStream out = new BufferedOutputStream(to, 1 << 16);
            content.to(out);
            out.flush();
        };
    }

    private static WholeFile.Content packed(WholeFile.Content content) {
        return to -> {
            GZIPOutputStream out = new GZIPOutputStream(to, 1 << 16);
            content.to(out);
            out.finish();
        };
    }

    private CommandLine.ParameterException usage(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    /** What was written, in bytes. */
    record Written(String file, long bytes) {}
}
