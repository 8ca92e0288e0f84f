/**
 * Claims in plain English: "Health officials in Gaza: more than 30,800 people killed, running toll up to 7 March 2024 in
 * Gaza". Nothing is said here that the claim does not hold; what it leaves open stays open.
 */
@NullMarked
package org.claimgraph.web.words;

import org.jspecify.annotations.NullMarked;
