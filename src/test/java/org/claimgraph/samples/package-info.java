/** The bundled reports are whole, and told by several publishers in their own words. */
@NullMarked
package org.claimgraph.samples;

import org.jspecify.annotations.NullMarked;
