/**
 * The domain: what somebody is reported to have said, and how many people something befell by whose count.
 *
 * <p>Met in this order: {@link org.claimgraph.claim.Claim} is a {@link org.claimgraph.claim.Statement} or a
 * {@link org.claimgraph.claim.Figure}; both rest on {@link org.claimgraph.claim.Evidence}; a
 * {@link org.claimgraph.claim.Source} makes them; {@link org.claimgraph.claim.Count},
 * {@link org.claimgraph.claim.Measure} and {@link org.claimgraph.claim.Period} say what a figure counts; a
 * {@link org.claimgraph.claim.Reading} is all that was read out of one revision of an article; the port
 * {@link org.claimgraph.claim.Claims} keeps readings and answers questions about them.
 */
@NullMarked
package org.claimgraph.claim;

import org.jspecify.annotations.NullMarked;
