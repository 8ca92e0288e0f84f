package org.claimgraph.extract.figure;

import java.util.List;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.name.Gazetteer;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.statement.StatementRules;

/** Reads the figures of a parsed text the way the program does. */
final class Readings {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private Readings() {}

    static List<Figure> figures(Parsed parsed) {
        Cast cast = Cast.of(parsed, GAZETTEER);
        List<Statement> statements = StatementRules.apply(parsed, cast);
        return FigureRules.apply(parsed, cast, statements);
    }
}
