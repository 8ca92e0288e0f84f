package org.claimgraph.extract.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Sentence;

/** Finds the figures of an article: numbers of people and what befell them, then by whose count, where and when. */
public final class FigureRules {

    private FigureRules() {}

    /** The figures of an article in the order of their numbers. */
    public static List<Figure> apply(Parsed parsed, Cast cast, List<Statement> statements) {
        FigureMaker maker = new FigureMaker(parsed, cast, statements);
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : parsed.sentences())
            figures.addAll(maker.figures(sentence, Matcher.in(sentence, parsed)));
        return List.copyOf(figures);
    }
}
