package org.claimgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Reading;
import org.claimgraph.claim.Slug;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;

/** The parties, places and sources of a batch, each once, in the order of their ids. */
final class Entities {

    private final SortedMap<String, Entity> parties = new TreeMap<>();
    private final SortedMap<String, Entity> places = new TreeMap<>();
    private final SortedMap<String, Map<String, Object>> sources = new TreeMap<>();
    private final SortedMap<String, Map<String, Object>> containment = new TreeMap<>();

    Entities(List<Arrival> arrivals) {
        arrivals.forEach(this::gather);
    }

    /** Makes them known to the graph. */
    void write(Transaction tx) {
        tx.forEach(Cypher.of("write/parties"), rows(parties));
        tx.forEach(Cypher.of("write/places"), rows(places));
        tx.forEach(Cypher.of("write/containment"), List.copyOf(containment.values()));
        tx.forEach(Cypher.of("write/sources"), List.copyOf(sources.values()));
    }

    /** The rows of {@link #write}: parties, places and sources by the files under {@code plain/} that create them. */
    Map<String, List<Map<String, Object>>> rows() {
        return Map.of("parties", rows(parties), "places", rows(places), "sources", List.copyOf(sources.values()));
    }

    private void gather(Arrival arrival) {
        Reading reading = arrival.reading();
        reading.parties()
                .forEach(p -> entity(parties, p.id(), p.name(), p.aliases()).count(arrival));
        reading.places().forEach(p -> add(p).count(arrival));
        reading.statements().forEach(this::gather);
        reading.figures().forEach(this::gather);
    }

    private void gather(Statement statement) {
        add(statement.speaker());
        Stream.concat(statement.places().stream(), statement.saidIn().stream()).forEach(this::add);
    }

    private void gather(Figure figure) {
        figure.attributedTo().ifPresent(this::add);
        figure.place().ifPresent(this::add);
        figure.blamed().ifPresent(this::add);
    }

    private void add(Source.Mention mention) {
        Source source = mention.source();
        sources.merge(
                source.id() + " " + source.name() + " " + source.kind(),
                Map.of(
                        "id",
                        source.id(),
                        "name",
                        source.name(),
                        "kind",
                        source.kind().name()),
                (known, same) -> known);
        source.speaksFor().ifPresent(this::add);
    }

    private void add(Party party) {
        entity(parties, party.id(), party.name(), party.aliases());
    }

    private Entity add(Place place) {
        place.within()
                .ifPresent(within -> containment.put(
                        place.id() + " " + within,
                        Map.of("id", place.id(), "withinId", Slug.of(within), "within", within)));
        return entity(places, place.id(), place.name(), place.aliases());
    }

    private static Entity entity(SortedMap<String, Entity> all, String id, String name, List<String> aliases) {
        Entity entity = all.computeIfAbsent(id, i -> new Entity(i));
        entity.names.add(name);
        entity.mainNames.add(name);
        entity.names.addAll(aliases);
        return entity;
    }

    private static List<Map<String, Object>> rows(SortedMap<String, Entity> all) {
        return all.values().stream().map(Entity::row).toList();
    }

    /** A party or place with all that a batch calls it, and the number of current articles that name it. */
    private static final class Entity {
        private final String id;
        private final TreeSet<String> mainNames = new TreeSet<>();
        private final TreeSet<String> names = new TreeSet<>();
        private int articles;

        Entity(String id) {
            this.id = id;
        }

        void count(Arrival arrival) {
            if (arrival.current()) articles++;
        }

        Map<String, Object> row() {
            return Map.of("id", id, "name", mainNames.first(), "names", List.copyOf(names), "articles", articles);
        }
    }
}
