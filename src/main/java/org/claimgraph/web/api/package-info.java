/**
 * The API for programs: articles are handed in and asked for, statements and figures are found by filters, as JSON or,
 * for lists, as CSV. {@link org.claimgraph.web.api.Listing} gives a page of a list in the format asked for.
 */
@NullMarked
package org.claimgraph.web.api;

import org.jspecify.annotations.NullMarked;
