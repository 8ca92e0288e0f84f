/**
 * Claims as RDF over HTTP: {@link org.claimgraph.web.rdf.ExportApi} streams all of them,
 * {@link org.claimgraph.web.rdf.ArticleRdfApi} gives those of one article, {@link org.claimgraph.web.rdf.OntologyApi} the
 * files that say what they mean, and {@link org.claimgraph.web.rdf.ContextLink} tells JSON's readers that it is RDF as well.
 */
@NullMarked
package org.claimgraph.web.rdf;

import org.jspecify.annotations.NullMarked;
