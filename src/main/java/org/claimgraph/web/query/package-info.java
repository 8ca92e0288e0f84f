/** What an address asks for, checked: a filter nobody knows or a day that is none is refused, and told what to give. */
@NullMarked
package org.claimgraph.web.query;

import org.jspecify.annotations.NullMarked;
