package org.claimgraph.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.claim.Reading;
import org.claimgraph.ingest.Parcel.Receipt;
import org.claimgraph.ingest.Taken;

/** Counts what becomes of articles, tells failures as they come, and now and then how far it is. */
final class Tally {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PrintWriter errors;
    private final List<Failure> failures = new ArrayList<>();
    private Instant told = Instant.now();
    private int fresh;
    private int revised;
    private int known;
    private int statements;
    private int figures;

    /** @param errors hears of failures and progress */
    Tally(PrintWriter errors) {
        this.errors = errors;
    }

    /** One that failed, and why in one sentence. */
    record Failure(String path, String reason) {}

    /**
     * The counts.
     *
     * @param fresh articles that were new
     * @param revised articles that were known with another text
     * @param known articles that were known with this text
     * @param statements what new and revised articles hold, "no comment" among them
     * @param figures what new and revised articles hold
     */
    record Summary(
            @JsonProperty("new") int fresh, int revised, int known, int statements, int figures, List<Failure> failed) {

        /** The counts in one line. */
        String words() {
            int articles = fresh + revised + known + failed.size();
            return articles + (articles == 1 ? " article: " : " articles: ") + fresh + " new, " + revised + " revised, "
                    + known + " known, " + failed.size() + " failed; " + statements + " statements and " + figures
                    + " figures taken in.";
        }
    }

    /** Counts one that was dealt with. */
    void add(Receipt receipt) {
        switch (receipt.taken()) {
            case Taken.New(Reading reading) -> fresh += counted(reading);
            case Taken.Revised(Reading reading) -> revised += counted(reading);
            case Taken.Known _ -> known++;
            case Taken.Refused refused -> fail(receipt.name(), refused.why().detail());
            case Taken.Failed failed -> fail(receipt.name(), "its claims could not be read: " + failed.cause());
        }
        progress();
    }

    /** Counts and tells one that failed. */
    void fail(String path, String reason) {
        failures.add(new Failure(path, reason));
        errors.println(path + ": " + reason);
    }

    /** Those that failed, in order. */
    List<Failure> failures() {
        return failures;
    }

    /** The counts so far. */
    Summary summary() {
        return new Summary(fresh, revised, known, statements, figures, List.copyOf(failures));
    }

    private int counted(Reading reading) {
        statements += reading.statements().size();
        figures += reading.figures().size();
        return 1;
    }

    private void progress() {
        if (Duration.between(told, Instant.now()).compareTo(PAUSE) < 0) return;
        told = Instant.now();
        errors.println("Articles so far: " + (fresh + revised + known + failures.size()));
    }
}
