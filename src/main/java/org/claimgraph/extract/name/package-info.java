/** Who and where: the people, bodies and places that an article names, and whom its short names, titles and pronouns mean. */
@NullMarked
package org.claimgraph.extract.name;

import org.jspecify.annotations.NullMarked;
