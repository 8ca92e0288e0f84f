package org.claimgraph.web.query;

import io.micronaut.http.HttpRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.web.problem.Problem;
import org.claimgraph.web.problem.RefusedRequest;

/** Refuses an address with a parameter that it does not know: {@code /figures?measures=killed}. */
public final class Parameters {

    private Parameters() {}

    /**
     * Checks that {@code request} has no parameters but the components of these records, each at most once.
     *
     * @throws RefusedRequest where it has, naming those there are
     */
    @SafeVarargs
    public static void only(HttpRequest<?> request, Class<? extends Record>... queries) {
        List<String> known = Stream.of(queries).flatMap(Parameters::names).toList();
        request.getParameters().forEach((name, values) -> {
            if (!known.contains(name)) throw refused("There is no parameter " + name + " here. " + allowed(known));
            if (values.size() > 1) throw refused(name + " can be given once only.");
        });
    }

    private static Stream<String> names(Class<? extends Record> query) {
        return Arrays.stream(query.getRecordComponents()).map(RecordComponent::getName);
    }

    private static String allowed(List<String> known) {
        return known.isEmpty() ? "This address takes none." : "There are: " + String.join(", ", known) + ".";
    }

    private static RefusedRequest refused(String detail) {
        return new RefusedRequest(Problem.badParameter(detail));
    }
}
