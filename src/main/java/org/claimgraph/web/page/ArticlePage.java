package org.claimgraph.web.page;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.claim.Claims;
import org.claimgraph.claim.Kept;
import org.claimgraph.web.Lookup;

/** The page of one article: its text with the claims marked, and each claim in words. */
@Hidden
@Controller("/articles")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArticlePage {

    private final Lookup lookup;
    private final Claims claims;

    ArticlePage(Lookup lookup, Claims claims) {
        this.lookup = lookup;
        this.claims = claims;
    }

    @Get(uri = "/{id:[0-9a-f]+}", produces = MediaType.TEXT_HTML)
    ModelAndView<Map<String, ArticleView>> article(String id, @QueryValue Optional<String> revision) {
        Kept kept = lookup.article(id, revision);
        ArticleView view =
                ArticleView.of(kept, claims.revisions(kept.reading().article().id()));
        return new ModelAndView<>("article", Map.of("article", view));
    }
}
