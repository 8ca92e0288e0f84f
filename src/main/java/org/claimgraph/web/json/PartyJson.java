package org.claimgraph.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalLong;
import org.claimgraph.claim.Named;
import org.claimgraph.claim.Party;
import org.claimgraph.rdf.Iris;

/**
 * A party with its names: the United States, also "U.S.".
 *
 * @param id its address
 * @param type Party
 * @param aliases other names for it, without {@code name}
 * @param articles how many articles name it, in lists
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PartyJson(String id, String type, String name, List<String> aliases, OptionalLong articles) {

    /** The party as one article names it. */
    public static PartyJson of(Party party, Iris iris) {
        return of(party, OptionalLong.empty(), iris);
    }

    /** The party as all articles name it. */
    public static PartyJson of(Named<Party> named, Iris iris) {
        return of(named.thing(), OptionalLong.of(named.articles()), iris);
    }

    private static PartyJson of(Party party, OptionalLong articles, Iris iris) {
        return new PartyJson(iris.party(party.id()), "Party", party.name(), party.aliases(), articles);
    }
}
