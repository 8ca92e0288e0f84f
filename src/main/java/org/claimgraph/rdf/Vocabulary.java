package org.claimgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of {@code ontology/claimgraph.ttl}, each constant spelled like its term: {@code speaksFor}, {@code Figure}. */
public final class Vocabulary {

    /** What every term begins with. */
    public static final String NAMESPACE = "https://w3id.org/claimgraph/ns#";

    public static final Node Claim = term("Claim");
    public static final Node Document = term("Document");
    public static final Node Figure = term("Figure");
    public static final Node Group = term("Group");
    public static final Node Party = term("Party");
    public static final Node Period = term("Period");
    public static final Node Statement = term("Statement");
    public static final Node UnnamedSource = term("UnnamedSource");

    public static final Node act = term("act");
    public static final Node addressee = term("addressee");
    public static final Node basis = term("basis");
    public static final Node blamed = term("blamed");
    public static final Node byline = term("byline");
    public static final Node confidence = term("confidence");
    public static final Node countWords = term("countWords");
    public static final Node cue = term("cue");
    public static final Node dateline = term("dateline");
    public static final Node evidence = term("evidence");
    public static final Node high = term("high");
    public static final Node low = term("low");
    public static final Node measure = term("measure");
    public static final Node medium = term("medium");
    public static final Node mention = term("mention");
    public static final Node mode = term("mode");
    public static final Node number = term("number");
    public static final Node partOf = term("partOf");
    public static final Node period = term("period");
    public static final Node periodKind = term("periodKind");
    public static final Node population = term("population");
    public static final Node publishedKnown = term("publishedKnown");
    public static final Node qualifier = term("qualifier");
    public static final Node role = term("role");
    public static final Node rule = term("rule");
    public static final Node saidOnKnown = term("saidOnKnown");
    public static final Node sentence = term("sentence");
    public static final Node sha256 = term("sha256");
    public static final Node speaksFor = term("speaksFor");
    public static final Node statedIn = term("statedIn");

    private Vocabulary() {}

    /** The entry of {@code ontology/measures.ttl} that {@code word} is as a value of {@code property}: cg:measure-killed. */
    public static Node entry(Node property, String word) {
        return NodeFactory.createURI(property.getURI() + "-" + word);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
