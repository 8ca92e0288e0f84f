/** Statements: what stands in quotation marks first, then reported speech by its cue. */
@NullMarked
package org.claimgraph.extract.statement;

import org.jspecify.annotations.NullMarked;
