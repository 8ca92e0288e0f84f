package org.claimgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;

/** What a revision calls the parties and places that it names, as the properties of a relationship, and back. */
final class Naming {

    private Naming() {}

    static Stream<Map<String, Object>> parties(Arrival arrival) {
        List<Party> parties = arrival.reading().parties();
        return IntStream.range(0, parties.size()).mapToObj(i -> row(arrival, parties.get(i), i));
    }

    static Stream<Map<String, Object>> places(Arrival arrival) {
        List<Place> places = arrival.reading().places();
        return IntStream.range(0, places.size()).mapToObj(i -> row(arrival, places.get(i), i));
    }

    static Party party(Row naming) {
        return new Party(naming.text("id"), naming.text("name"), naming.texts("aliases"));
    }

    static Place place(Row naming) {
        return new Place(naming.text("id"), naming.text("name"), naming.texts("aliases"), naming.maybeText("within"));
    }

    private static Map<String, Object> row(Arrival arrival, Party party, int position) {
        Properties naming = naming(party.id(), party.name(), party.aliases(), position);
        return row(arrival, party.id(), naming);
    }

    private static Map<String, Object> row(Arrival arrival, Place place, int position) {
        Properties naming =
                naming(place.id(), place.name(), place.aliases(), position).with("within", place.within());
        return row(arrival, place.id(), naming);
    }

    private static Map<String, Object> row(Arrival arrival, String id, Properties naming) {
        return Map.of("revision", arrival.revision().id(), "id", id, "properties", naming.map());
    }

    private static Properties naming(String id, String name, List<String> aliases, int position) {
        return new Properties()
                .with("id", id)
                .with("name", name)
                .with("aliases", aliases)
                .with("position", position);
    }
}
