/**
 * How fast the program is, as ratios taken in one run, and whether taking in twice changes nothing.
 *
 * <p>Started by the command {@code benchmark}; articles are made by varying the samples.
 */
@NullMarked
package org.claimgraph.benchmark;

import org.jspecify.annotations.NullMarked;
