package org.claimgraph.web.page;

import io.micronaut.http.HttpRequest;
import java.util.List;

/**
 * A field of the form above a list, holding what was asked for.
 *
 * @param name the parameter
 * @param label what a reader is told
 * @param type of the input: "search", "date", "number", or "select"
 * @param value what was asked for, empty where nothing was
 * @param choices what a select offers
 */
public record FilterField(String name, String label, String type, String value, List<String> choices) {

    static FilterField of(HttpRequest<?> request, String name, String label, String type) {
        return new FilterField(name, label, type, value(request, name), List.of());
    }

    static FilterField choice(HttpRequest<?> request, String name, String label, List<String> choices) {
        return new FilterField(name, label, "select", value(request, name), choices);
    }

    private static String value(HttpRequest<?> request, String name) {
        return request.getParameters().getFirst(name).orElse("");
    }
}
