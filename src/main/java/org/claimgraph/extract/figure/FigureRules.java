package org.claimgraph.extract.figure;

import java.util.List;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.nlp.Parsed;

/** The rules that find figures, in order. */
public final class FigureRules {

    private FigureRules() {}

    /** The figures of an article in the order of their numbers. */
    public static List<Figure> apply(Parsed parsed, Cast cast, List<Statement> statements) {
        return List.of();
    }
}
