/** Who is said to have said what: invented sentences and the statements in them. */
@NullMarked
package org.claimgraph.extract.statement;

import org.jspecify.annotations.NullMarked;
