package org.claimgraph.claim;

import java.util.List;
import org.claimgraph.article.Article;

/**
 * All that was read out of one revision of an article; it may be nothing.
 *
 * @param article the article with the text that was read
 * @param statements in the order of their first words
 * @param figures in the order of their numbers
 * @param parties each once, by name; every party of a claim is among them
 * @param places each once, by name; every place of a claim is among them
 */
public record Reading(
        Article article, List<Statement> statements, List<Figure> figures, List<Party> parties, List<Place> places) {

    public Reading {
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        parties = List.copyOf(parties);
        places = List.copyOf(places);
    }

    /** Whether the article holds no statement and no figure. */
    public boolean withoutClaims() {
        return statements.isEmpty() && figures.isEmpty();
    }

    /** How many statements there are without "no comment". */
    public int said() {
        return (int) statements.stream()
                .filter(statement -> statement.act() != Statement.Act.NO_COMMENT)
                .count();
    }
}
