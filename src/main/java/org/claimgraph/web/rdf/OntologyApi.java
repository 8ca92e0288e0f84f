package org.claimgraph.web.rdf;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.claimgraph.rdf.Ontology;

/** Gives the files that say what the data mean; pages of any site may read them. */
@Tag(name = "RDF")
@Controller
final class OntologyApi {

    @Operation(summary = "How the API’s JSON is read as RDF, in JSON-LD 1.1")
    @Get(uri = "/context.jsonld", produces = MediaType.ALL)
    HttpResponse<String> context() {
        return file(Ontology.CONTEXT, RdfTypes.JSONLD);
    }

    @Operation(summary = "The terms, in OWL")
    @Get(uri = "/ontology.ttl", produces = MediaType.ALL)
    HttpResponse<String> terms() {
        return file(Ontology.TERMS, RdfTypes.TURTLE);
    }

    @Operation(summary = "What data must hold, in SHACL")
    @Get(uri = "/shapes.ttl", produces = MediaType.ALL)
    HttpResponse<String> shapes() {
        return file(Ontology.SHAPES, RdfTypes.TURTLE);
    }

    @Operation(summary = "The lists of words that claims choose from, in SKOS")
    @Get(uri = "/measures.ttl", produces = MediaType.ALL)
    HttpResponse<String> measures() {
        return file(Ontology.MEASURES, RdfTypes.TURTLE);
    }

    private static HttpResponse<String> file(Ontology ontology, String type) {
        return HttpResponse.ok(ontology.text())
                .contentType(type + ";charset=utf-8")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
}
