package org.claimgraph.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program on the command line: {@code claimgraph extract reports/ claims/}. */
@Command(
        name = "claimgraph",
        description = "Who said what, when, and how many: claims of news reports as a graph and as RDF.",
        versionProvider = Claimgraph.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            IngestCommand.class,
            ExportCommand.class,
            ExtractCommand.class,
            BenchmarkCommand.class
        },
        footer = {"", "Exit codes: 0 done, 1 some of it failed, 2 wrong usage, 3 the graph is out of reach."})
public final class Claimgraph implements Runnable {

    /** Some of the input failed; the rest was done. */
    static final int FAILED = 1;

    /** The graph is out of reach. */
    static final int UNAVAILABLE = 3;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Log everything, and show where errors come from.")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command that the arguments name and ends the process with its exit code. */
    public static void main(String[] args) {
        Logging.choose(args);
        System.exit(commandLine().execute(args));
    }

    /** The command line, ready to execute. */
    static CommandLine commandLine() {
        return ready(new CommandLine(new Claimgraph()));
    }

    /** The command line with this program's way of telling failures. */
    static CommandLine ready(CommandLine line) {
        return line.setExecutionExceptionHandler(Failures::tell).setParameterExceptionHandler(Failures::tellUsage);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name a command: serve, ingest, export, extract or benchmark.");
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            Optional<String> built =
                    Optional.ofNullable(Claimgraph.class.getPackage().getImplementationVersion());
            return new String[] {"claimgraph " + built.orElse("as compiled here")};
        }
    }
}
