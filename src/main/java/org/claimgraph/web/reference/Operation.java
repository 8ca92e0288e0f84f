package org.claimgraph.web.reference;

import java.util.List;
import java.util.Locale;

/**
 * One thing that the API does: {@code GET /figures}.
 *
 * @param method GET or POST
 * @param path with parameters in braces
 * @param summary what it gives
 * @param description what else there is to know
 * @param parameters what can be asked for
 * @param answers the statuses
 */
public record Operation(
        String method,
        String path,
        String summary,
        String description,
        List<Parameter> parameters,
        List<Answer> answers) {

    static Operation of(String method, String path, Tree tree) {
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                tree.under("summary").word(),
                tree.under("description").word(),
                tree.under("parameters").items().map(Parameter::of).toList(),
                tree.under("responses")
                        .entries()
                        .map(e -> Answer.of(e.getKey(), e.getValue()))
                        .toList());
    }

    /** The name of this operation within the page: "get-figures". */
    public String anchor() {
        return (method + path)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-")
                .replaceAll("-$", "");
    }

    /** Something that the address can ask for, with an example. */
    public record Parameter(String name, String description, String example) {

        static Parameter of(Tree tree) {
            return new Parameter(
                    tree.under("name").word(),
                    tree.under("description").word(),
                    tree.under("example").word());
        }
    }

    /** A status with its meaning. */
    public record Answer(String status, String description) {

        static Answer of(String status, Tree tree) {
            return new Answer(status, tree.under("description").word());
        }
    }
}
