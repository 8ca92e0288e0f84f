package org.claimgraph.web.reference;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import java.util.Map;
import org.claimgraph.rdf.Iris;
import org.claimgraph.web.problem.Problems;

/** Serves the API's description. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Claimgraph",
                        version = "0.1.0",
                        description =
                                "Who said what, when, and how many: claims of news reports, each with the one who made it. "
                                        + "JSON is JSON-LD by /context.jsonld; offsets count Unicode code points; days are ISO 8601.",
                        license =
                                @License(name = "GPL-3.0-or-later", url = "https://www.gnu.org/licenses/gpl-3.0.html")))
@Hidden
@Controller
final class Reference {

    private final OpenApi description = OpenApi.read();
    private final Iris iris;

    Reference(Iris iris) {
        this.iris = iris;
    }

    @Get(uri = "/openapi.yml", produces = "application/yaml")
    String openapi() {
        return description.text();
    }

    @Get(uri = "/api", produces = MediaType.TEXT_HTML)
    ModelAndView<Map<String, Object>> page() {
        return new ModelAndView<>(
                "reference",
                Map.of("operations", description.operations(), "problems", Problems.all(), "base", iris.base()));
    }
}
