package org.claimgraph.rdf;

import org.claimgraph.article.ArticleId;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Slug;
import org.claimgraph.claim.Statement;

/**
 * Gives everything its address: the party "hamas" is {@code http://127.0.0.1:8080/parties/hamas}.
 *
 * @param base what every address begins with; ends in "/"
 */
public record Iris(String base) {

    public Iris {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+/")) {
            throw new IllegalArgumentException("a base is an http address that ends in \"/\", not " + base);
        }
    }

    /** The article, whatever its text. */
    public String article(ArticleId id) {
        return base + "articles/" + id;
    }

    /** One text of an article, and the named graph of what was read out of it. */
    public String revision(String id) {
        return base + "revisions/" + id;
    }

    /** A statement or a figure. */
    public String claim(Claim claim) {
        return switch (claim) {
            case Statement statement -> statement(statement.id());
            case Figure figure -> figure(figure.id());
        };
    }

    /** The statement of that id. */
    public String statement(String id) {
        return base + "statements/" + id;
    }

    /** The figure of that id. */
    public String figure(String id) {
        return base + "figures/" + id;
    }

    /** The source of that id. */
    public String source(String id) {
        return base + "sources/" + id;
    }

    /** The party of that id. */
    public String party(String id) {
        return base + "parties/" + id;
    }

    /** The place of that id. */
    public String place(String id) {
        return base + "places/" + id;
    }

    /** The place of that name. */
    public String placeNamed(String name) {
        return place(Slug.of(name));
    }

    /** A part of a claim that has no address of its own, such as its period: {@code …/figures/0f1e#period}. */
    public static String part(String claim, String part) {
        return claim + "#" + part;
    }
}
