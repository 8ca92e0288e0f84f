package org.claimgraph.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * The properties of a node or relationship, or the columns of an answer: {@code row.maybeDay("saidOn")} is empty where
 * the article does not tell the day.
 */
record Row(MapAccessor values) {

    String text(String key) {
        return values.get(key).asString();
    }

    int number(String key) {
        return values.get(key).asInt();
    }

    double decimal(String key) {
        return values.get(key).asDouble();
    }

    boolean flag(String key) {
        return values.get(key).asBoolean(false);
    }

    Instant instant(String key) {
        return values.get(key).asZonedDateTime().toInstant();
    }

    Optional<String> maybeText(String key) {
        return maybe(key, Value::asString);
    }

    Optional<LocalDate> maybeDay(String key) {
        return maybe(key, Value::asLocalDate);
    }

    Optional<Instant> maybeInstant(String key) {
        return maybe(key, Value::asZonedDateTime).map(ZonedDateTime::toInstant);
    }

    OptionalLong maybeWhole(String key) {
        return has(key) ? OptionalLong.of(values.get(key).asLong()) : OptionalLong.empty();
    }

    boolean has(String key) {
        return !values.get(key).isNull();
    }

    /** The texts of a list; none where the property is missing. */
    List<String> texts(String key) {
        return has(key) ? values.get(key).asList(Value::asString) : List.of();
    }

    /** The numbers of a list; none where the property is missing. */
    List<Integer> numbers(String key) {
        return has(key) ? values.get(key).asList(Value::asInt) : List.of();
    }

    /** The node, relationship or map in a column. */
    Row row(String key) {
        return new Row(accessor(values.get(key)));
    }

    /** The nodes, relationships or maps in a column that is a list. */
    List<Row> rows(String key) {
        return values.get(key).asList(v -> new Row(accessor(v)));
    }

    private <T> Optional<T> maybe(String key, Function<Value, T> as) {
        return has(key) ? Optional.of(as.apply(values.get(key))) : Optional.empty();
    }

    private static MapAccessor accessor(Value value) {
        return value;
    }
}
