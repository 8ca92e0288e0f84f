package org.claimgraph.web.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The description that the build makes of the annotations.
 *
 * @param text the YAML
 */
record OpenApi(String text) {

    private static final String PLACE = "/META-INF/swagger/openapi.yml";

    static OpenApi read() {
        try (InputStream in = OpenApi.class.getResourceAsStream(PLACE)) {
            if (in == null) throw new IllegalStateException("the build made no " + PLACE);
            return new OpenApi(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the API's own description cannot be read", e);
        }
    }

    /** Every address with every method, in the order of the description; the same list as CSV is no address of its own. */
    List<Operation> operations() {
        Tree paths = new Tree(new Yaml(new SafeConstructor(new LoaderOptions())).load(text)).under("paths");
        return paths.entries()
                .filter(path -> !path.getKey().endsWith(".csv"))
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .toList();
    }

    private static Stream<Operation> operations(String path, Tree methods) {
        return methods.entries().map((Map.Entry<String, Tree> m) -> Operation.of(m.getKey(), path, m.getValue()));
    }
}
