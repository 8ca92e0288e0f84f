/** Claims over HTTP and as pages. */
@NullMarked
package org.claimgraph.web;

import org.jspecify.annotations.NullMarked;
