/** Rules that hold for the whole program: who may know whom, and what its files keep to. */
@NullMarked
package org.claimgraph;

import org.jspecify.annotations.NullMarked;
