package org.claimgraph.web.json;

import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Source;
import org.claimgraph.rdf.Iris;

/**
 * A source, party or place where a claim names it.
 *
 * @param id its address
 * @param type Person, Organization, Group, Document, UnnamedSource, Party or Place
 * @param name its fullest name; an unnamed source's description as written
 */
public record ReferenceJson(String id, String type, String name) {

    /** The source as a claim names it. */
    public static ReferenceJson of(Source source, Iris iris) {
        return new ReferenceJson(iris.source(source.id()), type(source.kind()), source.name());
    }

    /** The party as a claim names it. */
    public static ReferenceJson of(Party party, Iris iris) {
        return new ReferenceJson(iris.party(party.id()), "Party", party.name());
    }

    /** The place as a claim names it. */
    public static ReferenceJson of(Place place, Iris iris) {
        return new ReferenceJson(iris.place(place.id()), "Place", place.name());
    }

    /** The place of that name. */
    static ReferenceJson placeNamed(String name, Iris iris) {
        return new ReferenceJson(iris.placeNamed(name), "Place", name);
    }

    private static String type(Source.Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case GROUP -> "Group";
            case DOCUMENT -> "Document";
            case UNNAMED -> "UnnamedSource";
        };
    }
}
