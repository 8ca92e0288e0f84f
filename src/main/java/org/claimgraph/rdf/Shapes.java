package org.claimgraph.rdf;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sys.JenaSystem;

/** Checks data against {@code ontology/shapes.ttl}: a figure without evidence does not pass. */
public final class Shapes {

    static {
        JenaSystem.init();
    }

    private final org.apache.jena.shacl.Shapes shapes = org.apache.jena.shacl.Shapes.parse(Ontology.SHAPES.graph());
    private final Collection<Triple> measures = Ontology.MEASURES.graph().find().toList();

    /**
     * One thing that the data do not hold.
     *
     * @param about what it was found on, as N-Triples write it
     * @param message what should hold, in words
     */
    public record Violation(String about, String message) {}

    /** What the graph of one revision does not hold; nothing where all is well. */
    public List<Violation> check(RevisionGraph graph) {
        return check(graph.triples());
    }

    /** What these triples, all of one revision, do not hold; nothing where all is well. */
    List<Violation> check(Collection<Triple> triples) {
        Graph data = GraphMemFactory.createDefaultGraph();
        measures.forEach(data::add);
        triples.forEach(data::add);
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(Shapes::violation)
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(NodeFmtLib.strNT(entry.focusNode()), entry.message());
    }
}
