package org.claimgraph.rdf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Says things of one subject: that the figure is a cg:Figure, that its cg:low is 30800. What is empty is not said. */
final class Description {

    private final Node subject;
    private final Collection<Triple> triples;

    /** Collects what is said of {@code subject} in {@code triples}. */
    Description(String subject, Collection<Triple> triples) {
        this.subject = NodeFactory.createURI(subject);
        this.triples = triples;
    }

    Description type(Node type) {
        return say(RDF.type.asNode(), type);
    }

    Description link(Node property, String iri) {
        return say(property, NodeFactory.createURI(iri));
    }

    Description link(Node property, Optional<String> iri) {
        iri.ifPresent(known -> link(property, known));
        return this;
    }

    /** Says one of the words of {@code ontology/measures.ttl}. */
    Description word(Node property, String word) {
        return say(property, Vocabulary.entry(property, word));
    }

    Description text(Node property, String text) {
        return say(property, NodeFactory.createLiteralString(text));
    }

    Description text(Node property, Optional<String> text) {
        text.ifPresent(known -> text(property, known));
        return this;
    }

    Description day(Node property, Optional<LocalDate> day) {
        day.ifPresent(known -> typed(property, known.toString(), XSDDatatype.XSDdate));
        return this;
    }

    Description instant(Node property, Optional<Instant> instant) {
        instant.ifPresent(known -> typed(property, known.toString(), XSDDatatype.XSDdateTime));
        return this;
    }

    Description number(Node property, OptionalLong number) {
        number.ifPresent(known -> typed(property, Long.toString(known), XSDDatatype.XSDnonNegativeInteger));
        return this;
    }

    Description typed(Node property, String lexical, XSDDatatype type) {
        return say(property, NodeFactory.createLiteralDT(lexical, type));
    }

    private Description say(Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
        return this;
    }
}
