/** Figures: how many people something befell, by whose count, where and in which period. */
@NullMarked
package org.claimgraph.extract.figure;

import org.jspecify.annotations.NullMarked;
