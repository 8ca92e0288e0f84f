package org.claimgraph.web;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.claimgraph.article.ArticleId;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Statement;
import org.claimgraph.web.problem.Problem;
import org.claimgraph.web.problem.RefusedRequest;

/** Finds the one thing that an address names; where there is none, the request is refused as not found. */
@Singleton
public final class Lookup {

    private final Claims claims;

    Lookup(Claims claims) {
        this.claims = claims;
    }

    /** The article of that id, in the revision of that id or else the current one. */
    public Kept article(String id, Optional<String> revision) {
        return revision.map(r -> claims.revision(r).filter(k -> id(k).equals(id)))
                .orElseGet(() -> articleId(id).flatMap(claims::article))
                .orElseThrow(() -> absent("article " + id
                        + revision.map(r -> " with revision " + r).orElse("")));
    }

    /** The statement of that id. */
    public Found<Statement> statement(String id) {
        return claims.statement(id).orElseThrow(() -> absent("statement " + id));
    }

    /** The figure of that id. */
    public Found<Figure> figure(String id) {
        return claims.figure(id).orElseThrow(() -> absent("figure " + id));
    }

    private static String id(Kept kept) {
        return kept.reading().article().id().value();
    }

    private static Optional<ArticleId> articleId(String id) {
        return id.matches("[0-9a-f]{16}") ? Optional.of(new ArticleId(id)) : Optional.empty();
    }

    private static RefusedRequest absent(String what) {
        return new RefusedRequest(Problem.notFound("There is no " + what + "."));
    }
}
