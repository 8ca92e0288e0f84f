/** Days: what "on Thursday", "Oct. 7" and "the past 24 hours" mean in an article of a given date. */
@NullMarked
package org.claimgraph.extract.time;

import org.jspecify.annotations.NullMarked;
