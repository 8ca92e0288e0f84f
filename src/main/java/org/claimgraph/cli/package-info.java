/** Claims from the command line. */
@NullMarked
package org.claimgraph.cli;

import org.jspecify.annotations.NullMarked;
