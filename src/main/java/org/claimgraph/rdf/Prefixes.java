package org.claimgraph.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.XSD;

/** The short names of vocabularies in Turtle and TriG, the same in every file: "cg:Figure". */
final class Prefixes {

    static final Map<String, String> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "cg", Vocabulary.NAMESPACE,
            "dcat", Reused.DCAT,
            "dcterms", Reused.DCTERMS,
            "oa", Reused.OA,
            "org", Reused.ORG,
            "prov", Reused.PROV,
            "schema", Reused.SCHEMA,
            "xsd", XSD.NS)));

    private Prefixes() {}
}
