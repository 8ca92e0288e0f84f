package org.claimgraph.web.reference;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A piece of YAML: an object, a list or a word.
 *
 * @param value as the parser gives it
 */
record Tree(Object value) {

    /** What stands under {@code key}; an empty object where there is nothing. */
    Tree under(String key) {
        return new Tree(value instanceof Map<?, ?> map && map.get(key) instanceof Object found ? found : Map.of());
    }

    /** The members of an object. */
    Stream<Map.Entry<String, Tree>> entries() {
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream().map(e -> Map.entry(String.valueOf(e.getKey()), new Tree(e.getValue())))
                : Stream.of();
    }

    /** The items of a list. */
    Stream<Tree> items() {
        return value instanceof List<?> list ? list.stream().map(Tree::new) : Stream.of();
    }

    /** The word itself, a day as ISO 8601; empty for an object or a list. */
    String word() {
        return switch (value) {
            case Map<?, ?> _ -> "";
            case List<?> _ -> "";
            case Date day -> day.toInstant().toString().substring(0, 10);
            default -> value.toString();
        };
    }
}
