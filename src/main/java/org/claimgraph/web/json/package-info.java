/**
 * The API's JSON, one record a shape; read with {@code ontology/context.jsonld} it is the RDF that the export gives.
 *
 * <p>Met in this order: {@link org.claimgraph.web.json.ArticleJson} is an article with all that was read out of it,
 * {@link org.claimgraph.web.json.HeadingJson} what a list shows of it; {@link org.claimgraph.web.json.StatementJson} and
 * {@link org.claimgraph.web.json.FigureJson} are its claims; {@link org.claimgraph.web.json.PageJson} is a page of any
 * of them. Addresses stand under {@code id}, offsets are Unicode code points, decimals are strings, days are ISO 8601, and
 * what an article does not tell is left out.
 */
@NullMarked
package org.claimgraph.web.json;

import org.jspecify.annotations.NullMarked;
