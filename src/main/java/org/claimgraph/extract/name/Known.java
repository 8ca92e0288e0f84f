package org.claimgraph.extract.name;

import java.util.Optional;

/**
 * What the gazetteer knows under a name: "IDF" is the Israel Defense Forces, a force within Israel.
 *
 * @param name the name by which news reports know it best; for a people that of its state
 * @param sort what it is
 * @param within the next larger place, or the state that a body belongs to
 */
public record Known(String name, Sort sort, Optional<String> within) {

    /** The sorts of things that the gazetteer knows. */
    public enum Sort {
        STATE,
        /** The people or adjective of a state or place, such as "Israeli". */
        PEOPLE,
        CAPITAL,
        PLACE,
        WORLD,
        AID,
        ARMED,
        FORCE,
        OFFICE,
        COMPANY,
        MEDIA;

        /** Whether it is somewhere on the map. */
        public boolean place() {
            return this == STATE || this == CAPITAL || this == PLACE;
        }

        /** Whether it is an organisation of any sort. */
        public boolean body() {
            return compareTo(WORLD) >= 0;
        }
    }
}
