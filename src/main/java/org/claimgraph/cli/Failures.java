package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.claimgraph.claim.Claims;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Tells failures in one sentence on the error stream: "claimgraph: no such file: reports/march-7.txt". */
final class Failures {

    private Failures() {}

    /** Tells {@code failure} and gives the exit code; the stack trace is shown only with {@code --debug}. */
    static int tell(Exception failure, CommandLine command, ParseResult parsed) {
        if (parsed.matchedOptionValue("--debug", false)) failure.printStackTrace(command.getErr());
        command.getErr().println("claimgraph: " + sentence(failure));
        return failure instanceof Claims.StoreUnavailable ? Claimgraph.UNAVAILABLE : Claimgraph.FAILED;
    }

    /** What went wrong, in words for a reader. */
    static String sentence(Exception failure) {
        return switch (failure) {
            case Claims.StoreUnavailable _ -> "the graph is out of reach: " + failure.getMessage();
            case NoSuchFileException e -> "no such file: " + e.getFile();
            case IOException e -> "cannot read or write: " + e.getMessage();
            default -> "this should not have happened: " + failure + " (--debug shows where)";
        };
    }
}
