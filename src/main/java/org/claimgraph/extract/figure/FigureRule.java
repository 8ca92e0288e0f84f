package org.claimgraph.extract.figure;

import java.util.Optional;
import org.claimgraph.extract.number.Amount;

/** One way in which English joins a number of people and what befell them. */
interface FigureRule {

    /** The rule's name, lower case with hyphens. */
    String name();

    /** The share of its finds that are expected to be right, from 0 to 1. */
    double confidence();

    /** What befell the counted people, as far as this rule can tell. */
    Optional<Link> link(Amount amount);
}
