package org.claimgraph.web.problem;

import io.micronaut.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.article.Received.Refusal;
import org.claimgraph.article.Received.Unreadable;

/** All kinds of problems, for the API's description. */
public final class Problems {

    private Problems() {}

    /** One of each kind, by status. */
    public static List<Problem> all() {
        Stream<Problem> refusals = Arrays.stream(Refusal.values()).map(r -> Problem.of(new Unreadable(r, "")));
        Stream<Problem> own =
                Stream.of(Problem.badParameter("Its detail names what can be given."), Problem.foreignOrigin());
        return Stream.of(
                        own,
                        Stream.of(
                                        HttpStatus.BAD_REQUEST,
                                        HttpStatus.NOT_FOUND,
                                        HttpStatus.METHOD_NOT_ALLOWED,
                                        HttpStatus.NOT_ACCEPTABLE,
                                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                                        HttpStatus.SERVICE_UNAVAILABLE,
                                        HttpStatus.INTERNAL_SERVER_ERROR)
                                .map(Problem::of),
                        refusals)
                .flatMap(s -> s)
                .sorted(java.util.Comparator.comparing(p -> p.status().getCode()))
                .toList();
    }
}
