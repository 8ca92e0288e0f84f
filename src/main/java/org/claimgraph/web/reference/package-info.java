/** The API's description, as OpenAPI for programs and as a page for people, both made of the same annotations. */
@NullMarked
package org.claimgraph.web.reference;

import org.jspecify.annotations.NullMarked;
