package org.claimgraph.claim;

/**
 * Something a report says that somebody said, or counted: "Doctors in Lusk said that 12 passengers had died" holds one
 * {@link Statement} and one {@link Figure}.
 */
public sealed interface Claim permits Statement, Figure {

    /** 16 hexadecimal digits, the same whenever the same revision is read in the same way (see {@link ClaimIds}). */
    String id();

    /** Where the claim stands in its article, in which words. */
    Evidence evidence();

    /** Which rule found it and how much that rule is to be trusted. */
    Finding finding();
}
