package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Reading;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.figure.FigureRules;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.name.Gazetteer;
import org.claimgraph.extract.nlp.EnglishParser;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.statement.StatementRules;

/** Reads the claims out of an article: parse → cast → statements → figures. One extractor serves any number of threads. */
public final class ClaimExtractor {

    private final EnglishParser parser;
    private final Gazetteer gazetteer;

    public ClaimExtractor(EnglishParser parser, Gazetteer gazetteer) {
        this.parser = parser;
        this.gazetteer = gazetteer;
    }

    /** Loads parser and gazetteer, which takes some seconds. */
    public static ClaimExtractor load() {
        return new ClaimExtractor(EnglishParser.load(), Gazetteer.load());
    }

    /** All that the article's text says somebody said, and how many people something befell. */
    public Reading extract(Article article) {
        Parsed parsed = parser.parse(article);
        Cast cast = Cast.of(parsed, gazetteer);
        List<Statement> statements = StatementRules.apply(parsed, cast);
        List<Figure> figures = FigureRules.apply(parsed, cast, statements);
        return new Reading(
                article, statements, figures, cast.parties(statements, figures), cast.places(statements, figures));
    }
}
