package org.claimgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program on the command line: {@code claimgraph extract reports/ claims/}. */
@Command(
        name = "claimgraph",
        description = "Who said what, when, and how many: claims of news reports as a graph and as RDF.",
        version = "claimgraph 0.1.0",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ServeCommand.class, IngestCommand.class, ExtractCommand.class, BenchmarkCommand.class},
        footer = {
            "",
            "Exit codes: 0 done, 1 some input failed, 2 wrong usage, 3 the graph is out of reach."
        })
public final class Claimgraph implements Runnable {

    /** Some of the input failed; the rest was done. */
    static final int FAILED = 1;

    /** The command line was wrong; nothing was done. */
    static final int USAGE = 2;

    /** The graph is out of reach. */
    static final int UNAVAILABLE = 3;

    @Option(names = "--debug", description = "Log everything, and show where errors come from.", scope = CommandLine.ScopeType.INHERIT)
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
        return new CommandLine(new Claimgraph()).setExecutionExceptionHandler(Failures::tell);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }
}
