package org.claimgraph.graph;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;

/** The relationships of claims as rows {@code {from, to}} of ids. */
final class Link {

    private Link() {}

    /** The relationships of a figure, each with the statement that creates it. */
    enum Kind {
        GIVEN_BY(
                "write/given-by",
                f -> maybe(f.id(), f.attributedTo().map(m -> m.source().id()))),
        MADE_FOR("write/figure-parties", f -> maybe(f.id(), f.attributedTo().flatMap(Link::speaksFor))),
        HAPPENED_IN("write/happened-in", f -> maybe(f.id(), f.place().map(Place::id))),
        BLAMES("write/blames", f -> maybe(f.id(), f.blamed().map(Party::id))),
        PART_OF("write/part-of", f -> maybe(f.id(), f.partOf())),
        STATED_IN("write/stated-in", f -> maybe(f.id(), f.statedIn()));

        final String file;
        final Function<Figure, Stream<Map<String, Object>>> links;

        Kind(String file, Function<Figure, Stream<Map<String, Object>>> links) {
            this.file = file;
            this.links = links;
        }
    }

    static Stream<Map<String, Object>> maybe(String from, Optional<String> to) {
        return to.stream().map(id -> Map.of("from", from, "to", id));
    }

    /** From a statement to the party that its speaker speaks for. */
    static Stream<Map<String, Object>> party(Statement statement) {
        return maybe(statement.id(), speaksFor(statement.speaker()));
    }

    /** From an arrival's statements to their places, each place once a statement. */
    static Stream<Map<String, Object>> mentions(Arrival arrival) {
        return java.util.stream.IntStream.range(
                        0, arrival.reading().statements().size())
                .boxed()
                .flatMap(i -> mentions(arrival.reading().statements().get(i), arrival.rank(i)));
    }

    private static Stream<Map<String, Object>> mentions(Statement statement, Optional<String> rank) {
        return Stream.concat(statement.places().stream(), statement.saidIn().stream())
                .map(Place::id)
                .distinct()
                .map(place -> new Properties()
                        .with("from", statement.id())
                        .with("to", place)
                        .with("rank", rank)
                        .map());
    }

    private static Optional<String> speaksFor(Source.Mention mention) {
        return mention.source().speaksFor().map(Party::id);
    }
}
