package org.claimgraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Place;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.WordList;

/** Finds where something happened by how a place is named: "in Brno", "struck the port of Tripoli", "a Basra market fire". */
final class Scene {

    private static final Set<String> LOCATIVES = Set.copyOf(WordList.lines(Scene.class, "locatives.txt"));
    private static final Set<String> STRUCK = Set.copyOf(WordList.lines(Scene.class, "struck.txt"));
    private static final Set<String> INCIDENTS = Set.copyOf(WordList.lines(Scene.class, "incidents.txt"));

    private final Cast cast;

    Scene(Cast cast) {
        this.cast = cast;
    }

    /** The first place among these words that they put something at, or a smaller one of them within it. */
    Optional<Place> among(List<Token> words) {
        List<Place> places = words.stream()
                .filter(Scene::locates)
                .flatMap(t -> under(t, words).stream())
                .distinct()
                .toList();
        return places.stream().findFirst().map(first -> smallest(first, places));
    }

    /** The place that stands nearest to {@code word} of those that these words put something at. */
    Optional<Place> nearest(Token word, List<Token> words) {
        List<Token> heads = words.stream()
                .filter(Scene::locates)
                .filter(t -> under(t, words).isPresent())
                .toList();
        List<Place> places =
                heads.stream().flatMap(t -> under(t, words).stream()).distinct().toList();
        return heads.stream()
                .min((a, b) -> Integer.compare(distance(a, word), distance(b, word)))
                .flatMap(t -> under(t, words))
                .map(p -> smallest(p, places));
    }

    private static int distance(Token a, Token b) {
        return Math.abs(a.index() - b.index());
    }

    /** A place of the list that lies within {@code place}, else itself. */
    static Place smallest(Place place, List<Place> places) {
        return places.stream()
                .filter(p -> p.within().filter(place.name()::equals).isPresent())
                .findFirst()
                .map(p -> smallest(p, places))
                .orElse(place);
    }

    /** Whether the noun stands where a place of action stands. */
    private static boolean locates(Token t) {
        boolean after =
                t.child("case").filter(c -> LOCATIVES.contains(c.lower())).isPresent();
        boolean struck = t.is("obj", "nsubj:pass")
                && t.head().filter(h -> h.lemmaIn(STRUCK)).isPresent();
        boolean names =
                t.is("compound") && t.head().filter(h -> h.lemmaIn(INCIDENTS)).isPresent();
        return after || struck || names;
    }

    private Optional<Place> under(Token head, List<Token> words) {
        return head.subtree().stream()
                .filter(words::contains)
                .filter(t -> t == head || !describes(t))
                .flatMap(t -> cast.placeAt(t).stream())
                .findFirst();
    }

    /** "U.S." of "U.S. personnel" and "Israel" of "Israel's offensive" say whose something is, not where. */
    private static boolean describes(Token t) {
        boolean people = t.head()
                .filter(h -> People.surely(h) && !h.pos().startsWith("NNP"))
                .isPresent();
        return t.is("nmod:poss") || (people && t.is("compound", "amod"));
    }
}
