package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.claim.Claims.StoreUnavailable;
import org.claimgraph.graph.DataInUse;
import org.claimgraph.web.CannotServe;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells failures in one sentence on the error stream: "claimgraph: no such file: reports/march-7.txt". */
final class Failures {

    private Failures() {}

    /** Tells {@code failure} and gives the exit code; the stack trace is shown only with {@code --debug}. */
    static int tell(Exception failure, CommandLine command, ParseResult parsed) {
        if (parsed.matchedOptionValue("--debug", false)) failure.printStackTrace(command.getErr());
        command.getErr().println("claimgraph: " + sentence(failure));
        return chain(failure).anyMatch(Failures::outOfReach) ? Claimgraph.UNAVAILABLE : Claimgraph.FAILED;
    }

    /** Tells what is wrong with the command line and where to read on, and gives the exit code. */
    static int tellUsage(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + wrong.getMessage() + " (" + name + " --help tells more)");
        return CommandLine.ExitCode.USAGE;
    }

    /** What went wrong, in words for a reader, by the first cause that has some. */
    static String sentence(Exception failure) {
        return chain(failure)
                .map(Failures::words)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> "this should not have happened: " + failure + " (--debug shows where)");
    }

    private static Optional<String> words(Throwable cause) {
        return switch (cause) {
            case StoreUnavailable e -> Optional.of("the graph is out of reach: " + e.getMessage());
            case DataInUse e -> Optional.of(String.valueOf(e.getMessage()));
            case CannotServe e -> Optional.of(String.valueOf(e.getMessage()));
            case IllegalArgumentException e -> Optional.of(String.valueOf(e.getMessage()));
            case NoSuchFileException e -> Optional.of("no such file: " + e.getFile());
            case AccessDeniedException e -> Optional.of("not allowed to read or write: " + e.getFile());
            case IOException e -> Optional.of("cannot read or write: " + e.getMessage());
            default -> Optional.empty();
        };
    }

    private static boolean outOfReach(Throwable cause) {
        return cause instanceof StoreUnavailable || cause instanceof DataInUse;
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(List.of(failure), Failures::causes)
                .takeWhile(some -> !some.isEmpty())
                .map(List::getFirst);
    }

    private static List<Throwable> causes(List<Throwable> of) {
        return Optional.ofNullable(of.getFirst().getCause()).map(List::of).orElse(List.of());
    }
}
