/** From an article to its claims, by small rules, the most precise first. */
@NullMarked
package org.claimgraph.extract;

import org.jspecify.annotations.NullMarked;
