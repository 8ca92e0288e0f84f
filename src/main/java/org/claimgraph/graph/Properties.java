package org.claimgraph.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The properties that a node is to have: an Optional that is empty leaves none behind. */
final class Properties {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Properties with(String key, Object value) {
        values.put(key, plain(value));
        return this;
    }

    Properties with(String key, Optional<?> value) {
        value.ifPresent(v -> with(key, v));
        return this;
    }

    Properties with(String key, OptionalLong value) {
        value.ifPresent(v -> with(key, (Object) v));
        return this;
    }

    /** The properties as a parameter of a statement. */
    Map<String, Object> map() {
        return values;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Instant i -> i.atZone(ZoneOffset.UTC);
            case Enum<?> e -> e.name();
            case String s -> s;
            case LocalDate d -> d;
            case Number n -> n;
            case Boolean b -> b;
            case List<?> l -> l;
            default -> throw new IllegalArgumentException("not a property: " + value.getClass());
        };
    }
}
