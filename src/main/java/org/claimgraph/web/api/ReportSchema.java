package org.claimgraph.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** An article as JSON, for the API's description. */
@Schema(name = "Report")
record ReportSchema(
        @Schema(description = "What its publisher or sender calls it")
        Optional<String> id,

        @Schema(description = "Where it was published") Optional<String> url,
        @Schema(description = "Who published it") String publisher,

        @Schema(description = "When, ISO 8601: a day, or an instant", example = "2024-03-07")
        Optional<String> published,

        @Schema(description = "The headline") Optional<String> title,
        @Schema(description = "Its words, in English") String text) {}
