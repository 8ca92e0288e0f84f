package org.claimgraph.web.problem;

/** Ends the handling of a request that cannot be answered, such as one for {@code /figures?measure=hurt}. */
public final class RefusedRequest extends RuntimeException {

    private final transient Problem problem;

    public RefusedRequest(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** What the asker is told. */
    public Problem problem() {
        return problem;
    }
}
