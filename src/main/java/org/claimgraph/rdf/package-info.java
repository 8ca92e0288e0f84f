/** Claims as RDF: the only code that sees Jena. */
@NullMarked
package org.claimgraph.rdf;

import org.jspecify.annotations.NullMarked;
