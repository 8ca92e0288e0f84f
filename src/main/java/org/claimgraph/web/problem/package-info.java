/**
 * What goes wrong, told so that the asker can put it right: every error of the service is a
 * {@link org.claimgraph.web.problem.Problem}, given as JSON after RFC 9457 or as a page, and never the text of an
 * exception.
 */
@NullMarked
package org.claimgraph.web.problem;

import org.jspecify.annotations.NullMarked;
