package org.claimgraph.claim;

import java.util.List;

/**
 * A state, armed group, government or organisation that acts or speaks: the United States, also "U.S.".
 *
 * @param id the slug of its name
 * @param name its usual full name
 * @param aliases other names that the article uses for it, without {@code name}
 */
public record Party(String id, String name, List<String> aliases) {

    public Party {
        aliases = aliases.stream()
                .filter(a -> !a.equals(name))
                .distinct()
                .sorted()
                .toList();
    }

    /** The party of that name. */
    public static Party named(String name, List<String> aliases) {
        return new Party(Slug.of(name), name, aliases);
    }
}
