package org.claimgraph.extract.statement;

import java.util.List;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.nlp.Parsed;

/** The rules that find statements, in order. */
public final class StatementRules {

    private StatementRules() {}

    /** The statements of an article in the order of their first words. */
    public static List<Statement> apply(Parsed parsed, Cast cast) {
        return List.of();
    }
}
