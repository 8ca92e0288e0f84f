package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimgraph.benchmark.Benchmark;
import org.claimgraph.benchmark.Stage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the program: {@code benchmark} ends with "export.nq … triples/s, Jena copy … triples/s: ratio 0.62 (aim 0.5)". */
@Command(
        name = "benchmark",
        description =
                "Print how fast the program is, as ratios taken in one run, and whether taking in twice changes nothing.",
        footer = {"", "Takes some minutes and both cores; let nothing else run meanwhile."})
final class BenchmarkCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "STAGE",
            description = "One of ${COMPLETION-CANDIDATES} (default: all, in that order).")
    private Optional<Stage> stage = Optional.empty();

    @Option(
            names = "--articles",
            defaultValue = "1000",
            paramLabel = "N",
            description = "How many articles to make by varying the samples (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(
            names = "--directory",
            paramLabel = "DIR",
            description =
                    "Where graphs and exports are put (default: a temporary folder). EXPORT and WRITE use what TWICE left there.")
    private Optional<Path> directory = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (directory.isPresent()) return run(Files.createDirectories(directory.get()));
        Path place = Files.createTempDirectory("claimgraph");
        try {
            return run(place);
        } finally {
            delete(place);
        }
    }

    private int run(Path place) throws Exception {
        return stage.isPresent() ? run(stage.get(), place) : runAll(place);
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> paths = Files.walk(place)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private int run(Stage one, Path place) throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        out.println(new Benchmark(articles, place).run(one));
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private int runAll(Path place) throws Exception {
        for (Stage each : Stage.values()) {
            int code =
                    new ProcessBuilder(process(each, place)).inheritIO().start().waitFor();
            if (code != CommandLine.ExitCode.OK) return code;
        }
        return CommandLine.ExitCode.OK;
    }

    /** This very program with this JVM's options, but the stage's heap. */
    private List<String> process(Stage each, Path place) {
        List<String> words =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-Xmx"))
                .forEach(words::add);
        words.addAll(List.of(each.heap(), "-cp", System.getProperty("java.class.path"), Claimgraph.class.getName()));
        words.addAll(List.of("benchmark", each.name(), "--articles", "" + articles, "--directory", place.toString()));
        return words;
    }
}
