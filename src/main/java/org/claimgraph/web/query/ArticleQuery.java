package org.claimgraph.web.query;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;
import org.claimgraph.article.Submission;

/** What an address tells of an article whose text is the body. */
@Introspected
public record ArticleQuery(
        @QueryValue
        @Parameter(
                required = false,
                description = "Who published it; needed with text/plain.",
                example = "Harbour Gazette")
        Optional<String> publisher,

        @QueryValue
        @Parameter(required = false, description = "When, ISO 8601: a day, or an instant.", example = "2024-03-07")
        Optional<String> published,

        @QueryValue
        @Parameter(required = false, description = "Where; the same address with another text is another revision.")
        Optional<String> url,

        @QueryValue @Parameter(required = false, description = "The headline.")
        Optional<String> title) {

    /** What is known of the article beside its text. */
    public Submission submission() {
        return new Submission(
                Optional.empty(),
                new Given("url", url).words(),
                new Given("publisher", publisher).words(),
                new Given("published", published).words(),
                new Given("title", title).words(),
                "");
    }
}
