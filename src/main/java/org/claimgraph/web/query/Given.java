package org.claimgraph.web.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.claimgraph.web.problem.Problem;
import org.claimgraph.web.problem.RefusedRequest;

/**
 * A value as the address gives it: {@code saidFrom=2024-03-06}. A blank one counts as not given, as forms send it.
 *
 * @param name the parameter
 * @param value what was given
 */
record Given(String name, Optional<String> value) {

    /** The words given. */
    Optional<String> words() {
        return value.map(String::strip).filter(v -> !v.isEmpty());
    }

    /** The day given, ISO 8601. */
    Optional<LocalDate> day() {
        return words().map(v -> {
            try {
                return LocalDate.parse(v);
            } catch (DateTimeParseException e) {
                throw refused("is a day such as 2024-03-07", v);
            }
        });
    }

    /** The whole number given, from {@code least} to {@code most}. */
    Optional<Long> number(long least, long most) {
        return words().map(v -> {
            if (v.matches("\\d{1,18}") && inside(Long.parseLong(v), least, most)) return Long.parseLong(v);
            throw refused("is a whole number from " + least + " to " + most, v);
        });
    }

    /** The one of {@code choices} whose word is given, in any letter case. */
    <T> Optional<T> oneOf(List<T> choices, Function<T, String> word) {
        return words().map(v -> choices.stream()
                .filter(c -> word.apply(c).equals(v.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> refused(
                        "is one of "
                                + String.join(", ", choices.stream().map(word).toList()),
                        v)));
    }

    private RefusedRequest refused(String rule, String given) {
        return new RefusedRequest(Problem.badParameter(name + " " + rule + ", not " + given + "."));
    }

    private static boolean inside(long number, long least, long most) {
        return least <= number && number <= most;
    }
}
