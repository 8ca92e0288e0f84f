/**
 * Days: what "on Thursday", "Oct. 7" and "the past 24 hours" mean in an article of a given date.
 *
 * <p>Met in this order: {@link org.claimgraph.extract.time.Days} knows every {@link org.claimgraph.extract.time.TimeMention}
 * of an article; each means a {@link org.claimgraph.extract.time.Stretch} of days; a
 * {@link org.claimgraph.extract.time.TimeExpression} reads one way of writing them, counted from a
 * {@link org.claimgraph.extract.time.Reference}.
 */
@NullMarked
package org.claimgraph.extract.time;

import org.jspecify.annotations.NullMarked;
