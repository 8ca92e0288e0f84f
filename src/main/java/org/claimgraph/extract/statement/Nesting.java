package org.claimgraph.extract.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.claimgraph.claim.Statement;

/** Ties a statement to the one that reports it: in "officials said Israel had said it would wait" the second to the first. */
final class Nesting {

    private Nesting() {}

    /** The statements, given in the order of their first words, each with the innermost one that holds its cue. */
    static List<Statement> of(List<Statement> statements) {
        List<Statement> nested = new ArrayList<>();
        Deque<Statement> open = new ArrayDeque<>();
        for (Statement statement : statements) {
            while (!open.isEmpty() && ended(open.peek(), statement)) open.pop();
            nested.add(Rewording.within(
                    statement,
                    open.stream()
                            .filter(o -> holds(o, statement))
                            .map(Statement::id)
                            .findFirst()));
            open.push(statement);
        }
        return List.copyOf(nested);
    }

    private static boolean ended(Statement outer, Statement inner) {
        return outer.evidence().extent().end() <= inner.evidence().extent().start();
    }

    private static boolean holds(Statement outer, Statement inner) {
        return inner.cue()
                .filter(c -> outer.evidence().spans().stream().anyMatch(s -> s.covers(c.span())))
                .isPresent();
    }
}
