package org.claimgraph.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.claimgraph.web.json.FigureJson;
import org.claimgraph.web.json.HeadingJson;
import org.claimgraph.web.json.PartyJson;
import org.claimgraph.web.json.PlaceJson;
import org.claimgraph.web.json.StatementJson;

/** The pages of each list, for the API's description, which knows no generic types. */
final class PageSchemas {

    private PageSchemas() {}

    @Schema(name = "ArticlePage")
    record Articles(List<HeadingJson> items, Optional<String> next) {}

    @Schema(name = "StatementPage")
    record Statements(List<StatementJson> items, Optional<String> next) {}

    @Schema(name = "FigurePage")
    record Figures(List<FigureJson> items, Optional<String> next) {}

    @Schema(name = "PartyPage")
    record Parties(List<PartyJson> items, Optional<String> next) {}

    @Schema(name = "PlacePage")
    record Places(List<PlaceJson> items, Optional<String> next) {}
}
