package org.claimgraph.web.csv;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * One column of a table: "measure", with what stands in it for a figure.
 *
 * @param name its header, spelled as in JSON
 * @param cell what stands in it; empty where there is nothing
 */
public record Column<T>(String name, Function<T, String> cell) {

    /** A column that is always filled. */
    static <T> Column<T> of(String name, Function<T, String> cell) {
        return new Column<>(name, cell);
    }

    /** A column that may be empty. */
    static <T> Column<T> maybe(String name, Function<T, Optional<String>> cell) {
        return new Column<>(name, row -> cell.apply(row).orElse(""));
    }

    /** A column of whole numbers that may be empty. */
    static <T> Column<T> number(String name, Function<T, OptionalLong> cell) {
        return new Column<>(name, row -> digits(cell.apply(row)));
    }

    private static String digits(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
