/** Lists as CSV after RFC 4180: one row an item, a header line, offsets in Unicode code points. */
@NullMarked
package org.claimgraph.web.csv;

import org.jspecify.annotations.NullMarked;
