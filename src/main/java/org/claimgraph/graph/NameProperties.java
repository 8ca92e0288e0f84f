package org.claimgraph.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;

/**
 * Parties and places as one article names them, as properties of its claims: {@code partyId: "united-states", partyName:
 * "United States", partyAliases: ["U.S."]}. So a claim can be read without a look at its neighbours.
 */
final class NameProperties {

    private NameProperties() {}

    static void put(Properties to, String prefix, Optional<Party> party) {
        party.ifPresent(p ->
                to.with(prefix + "Id", p.id()).with(prefix + "Name", p.name()).with(prefix + "Aliases", p.aliases()));
    }

    static void putPlace(Properties to, String prefix, Optional<Place> place) {
        place.ifPresent(p -> to.with(prefix + "Id", p.id())
                .with(prefix + "Name", p.name())
                .with(prefix + "Aliases", p.aliases())
                .with(prefix + "Within", p.within()));
    }

    /** Puts several places into lists side by side; a place within none has "" there. */
    static void putPlaces(Properties to, List<Place> places) {
        to.with("placeIds", places.stream().map(Place::id).toList())
                .with("placeNames", places.stream().map(Place::name).toList())
                .with(
                        "placeWithins",
                        places.stream().map(p -> p.within().orElse("")).toList())
                .with(
                        "placeAliases",
                        places.stream().flatMap(p -> p.aliases().stream()).toList())
                .with(
                        "placeAliasCounts",
                        places.stream().map(p -> p.aliases().size()).toList());
    }

    static Optional<Party> party(Row row, String prefix) {
        if (!row.has(prefix + "Id")) return Optional.empty();
        return Optional.of(
                new Party(row.text(prefix + "Id"), row.text(prefix + "Name"), row.texts(prefix + "Aliases")));
    }

    static Optional<Place> place(Row row, String prefix) {
        if (!row.has(prefix + "Id")) return Optional.empty();
        return Optional.of(new Place(
                row.text(prefix + "Id"),
                row.text(prefix + "Name"),
                row.texts(prefix + "Aliases"),
                row.maybeText(prefix + "Within")));
    }

    static List<Place> places(Row row) {
        List<Place> places = new ArrayList<>();
        Iterator<String> aliases = row.texts("placeAliases").iterator();
        List<String> ids = row.texts("placeIds");
        for (int i = 0; i < ids.size(); i++) {
            places.add(new Place(
                    ids.get(i),
                    row.texts("placeNames").get(i),
                    next(aliases, row.numbers("placeAliasCounts").get(i)),
                    Optional.of(row.texts("placeWithins").get(i)).filter(w -> !w.isEmpty())));
        }
        return places;
    }

    private static List<String> next(Iterator<String> aliases, int count) {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) taken.add(aliases.next());
        return taken;
    }
}
