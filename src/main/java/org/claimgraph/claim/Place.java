package org.claimgraph.claim;

import java.util.List;
import java.util.Optional;

/**
 * A place that an article names: Khan Younis, within Gaza.
 *
 * @param id the slug of its name
 * @param name its usual name
 * @param aliases other names that the article uses for it, without {@code name}
 * @param within the name of the next larger place, as far as the gazetteer or the article tells
 */
public record Place(String id, String name, List<String> aliases, Optional<String> within) {

    public Place {
        aliases = aliases.stream()
                .filter(a -> !a.equals(name))
                .distinct()
                .sorted()
                .toList();
    }

    /** The place of that name. */
    public static Place named(String name, List<String> aliases, Optional<String> within) {
        return new Place(Slug.of(name), name, aliases, within);
    }
}
