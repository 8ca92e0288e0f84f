/** Claims in Neo4j: the only code that sees it. */
@NullMarked
package org.claimgraph.graph;

import org.jspecify.annotations.NullMarked;
