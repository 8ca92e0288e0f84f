package org.claimgraph.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.claimgraph.rdf.Ontology;

/** Makes JSON-LD of the API's JSON by putting the context inside, so that it can be read without a network. */
public final class LinkedJson {

    private final ObjectMapper mapper;
    private final JsonNode context;

    public LinkedJson(ObjectMapper mapper) {
        this.mapper = mapper;
        this.context = read(mapper).get("@context");
    }

    /** The JSON of {@code view}, one of this package's records, with "@context" as its first key. */
    public ObjectNode of(Record view) {
        ObjectNode linked = mapper.createObjectNode();
        linked.set("@context", context);
        return linked.setAll((ObjectNode) mapper.valueToTree(view));
    }

    private static JsonNode read(ObjectMapper mapper) {
        try {
            return mapper.readTree(Ontology.CONTEXT.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the context is part of the program", e);
        }
    }
}
