package org.claimgraph.extract.name;

import java.util.Optional;
import org.claimgraph.claim.Party;

/**
 * A person of an article: Omar Abu Rasheed, "senior front official", who speaks for the front.
 *
 * @param name the fullest name in the article, without titles
 * @param role the title or office as written
 * @param speaksFor the party or body that the office belongs to
 */
record Person(String name, Optional<String> role, Optional<Party> speaksFor) {}
