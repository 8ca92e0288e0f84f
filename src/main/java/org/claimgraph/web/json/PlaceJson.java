package org.claimgraph.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimgraph.claim.Named;
import org.claimgraph.claim.Place;
import org.claimgraph.rdf.Iris;

/**
 * A place with its names: Khan Younis, within Gaza.
 *
 * @param id its address
 * @param type Place
 * @param aliases other names for it, without {@code name}
 * @param within the next larger place
 * @param articles how many articles name it, in lists
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PlaceJson(
        String id,
        String type,
        String name,
        List<String> aliases,
        Optional<ReferenceJson> within,
        OptionalLong articles) {

    /** The place as one article names it. */
    public static PlaceJson of(Place place, Iris iris) {
        return of(place, OptionalLong.empty(), iris);
    }

    /** The place as all articles name it. */
    public static PlaceJson of(Named<Place> named, Iris iris) {
        return of(named.thing(), OptionalLong.of(named.articles()), iris);
    }

    private static PlaceJson of(Place place, OptionalLong articles, Iris iris) {
        Optional<ReferenceJson> within = place.within().map(name -> ReferenceJson.placeNamed(name, iris));
        return new PlaceJson(iris.place(place.id()), "Place", place.name(), place.aliases(), within, articles);
    }
}
