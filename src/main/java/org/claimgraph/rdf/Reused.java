package org.claimgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that claims take from vocabularies of others: schema.org, PROV-O, Web Annotation, DCAT, Dublin Core and ORG. */
final class Reused {

    static final String SCHEMA = "https://schema.org/";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String OA = "http://www.w3.org/ns/oa#";
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String ORG = "http://www.w3.org/ns/org#";

    static final Node NEWS_ARTICLE = term(SCHEMA, "NewsArticle");
    static final Node PERSON = term(SCHEMA, "Person");
    static final Node PLACE = term(SCHEMA, "Place");
    static final Node ORGANIZATION = term(ORG, "Organization");
    static final Node TEXT_POSITION_SELECTOR = term(OA, "TextPositionSelector");
    static final Node TEXT_QUOTE_SELECTOR = term(OA, "TextQuoteSelector");

    static final Node ALTERNATE_NAME = term(SCHEMA, "alternateName");
    static final Node CONTAINED_IN_PLACE = term(SCHEMA, "containedInPlace");
    static final Node CONTENT_LOCATION = term(SCHEMA, "contentLocation");
    static final Node DATE_CREATED = term(SCHEMA, "dateCreated");
    static final Node DATE_PUBLISHED = term(SCHEMA, "datePublished");
    static final Node HEADLINE = term(SCHEMA, "headline");
    static final Node LOCATION_CREATED = term(SCHEMA, "locationCreated");
    static final Node MENTIONS = term(SCHEMA, "mentions");
    static final Node NAME = term(SCHEMA, "name");
    static final Node PUBLISHER = term(SCHEMA, "publisher");
    static final Node TEXT = term(SCHEMA, "text");
    static final Node URL = term(SCHEMA, "url");

    static final Node GENERATED_AT_TIME = term(PROV, "generatedAtTime");
    static final Node SPECIALIZATION_OF = term(PROV, "specializationOf");
    static final Node WAS_ATTRIBUTED_TO = term(PROV, "wasAttributedTo");
    static final Node WAS_QUOTED_FROM = term(PROV, "wasQuotedFrom");
    static final Node WAS_REVISION_OF = term(PROV, "wasRevisionOf");

    static final Node EXACT = term(OA, "exact");
    static final Node START = term(OA, "start");
    static final Node END = term(OA, "end");
    static final Node ISSUED = term(DCTERMS, "issued");
    static final Node START_DATE = term(DCAT, "startDate");
    static final Node END_DATE = term(DCAT, "endDate");

    private Reused() {}

    private static Node term(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
