/** The main flow: a submission is read, its claims are extracted, and they are kept. */
@NullMarked
package org.claimgraph.ingest;

import org.jspecify.annotations.NullMarked;
