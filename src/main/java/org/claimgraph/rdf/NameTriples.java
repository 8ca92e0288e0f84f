package org.claimgraph.rdf;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Source;

/** Says of sources, parties and places what they are and how they are called: hamas is a cg:Party named "Hamas". */
record NameTriples(Iris iris, Collection<Triple> triples) {

    void add(Source source) {
        named(iris.source(source.id()), type(source.kind()), source.name());
    }

    void add(Party party) {
        named(iris.party(party.id()), Vocabulary.Party, party.name());
    }

    void add(Place place) {
        named(iris.place(place.id()), Reused.PLACE, place.name());
    }

    void addWithAliases(Party party) {
        Description about = named(iris.party(party.id()), Vocabulary.Party, party.name());
        party.aliases().forEach(alias -> about.text(Reused.ALTERNATE_NAME, alias));
    }

    void addWithAliases(Place place) {
        Description about = named(iris.place(place.id()), Reused.PLACE, place.name());
        place.aliases().forEach(alias -> about.text(Reused.ALTERNATE_NAME, alias));
        about.link(Reused.CONTAINED_IN_PLACE, place.within().map(iris::placeNamed));
        place.within().ifPresent(larger -> named(iris.placeNamed(larger), Reused.PLACE, larger));
    }

    private Description named(String iri, Node type, String name) {
        return new Description(iri, triples).type(type).text(Reused.NAME, name);
    }

    private static Node type(Source.Kind kind) {
        return switch (kind) {
            case PERSON -> Reused.PERSON;
            case ORGANIZATION -> Reused.ORGANIZATION;
            case GROUP -> Vocabulary.Group;
            case DOCUMENT -> Vocabulary.Document;
            case UNNAMED -> Vocabulary.UnnamedSource;
        };
    }
}
