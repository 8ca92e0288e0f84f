package org.claimgraph.extract.name;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimgraph.extract.name.Known.Sort;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Token;

/** Finds the body that a common noun points back to: "the Palestinian group" is Hamas, "the archive" the Gun Archive. */
final class PointingBack {

    private PointingBack() {}

    /** The body that the phrase means: one whose name ends in its noun, else the last one of a fitting sort. */
    static Optional<Body> body(NounPhrase phrase, String sort, Names names, Bodies bodies) {
        Token head = phrase.head();
        Predicate<Body> sameNoun = b -> b.endsIn(head.lower()) || b.turnsOn(head.lower());
        Predicate<Body> fitting = b -> (fits(b, sort) || newsAgency(b, head)) && belongs(b, phrase, names);
        return bodies.lastBefore(head, sameNoun)
                .or(() -> phrase.definite() && !namesItself(phrase, sort)
                        ? bodies.lastBefore(head, fitting)
                        : Optional.empty());
    }

    /** "The health directorate" says which one it is, and must never become the army named before it. */
    private static boolean namesItself(NounPhrase phrase, String sort) {
        return !sort.equals("group")
                && phrase.front().stream().anyMatch(t -> t.pos().equals("NN") && t.is("compound"));
    }

    private static boolean newsAgency(Body body, Token noun) {
        return noun.lower().equals("agency") && body.media();
    }

    private static boolean fits(Body body, String sort) {
        Optional<Sort> known = body.known().map(Known::sort);
        Optional<String> own = Nouns.body(body.name());
        if (known.isEmpty() && own.filter(o -> !alike(o, sort)).isPresent()) return false;
        return switch (sort) {
            case "government" -> body.state();
            case "group" ->
                known.isEmpty()
                        || known.filter(s -> s == Sort.ARMED || s == Sort.AID).isPresent();
            case "media", "outlet" -> known.isEmpty() || body.media();
            case "company" ->
                known.isEmpty() || known.filter(s -> s == Sort.COMPANY).isPresent();
            default ->
                known.isEmpty()
                        || !body.state()
                                && !body.media()
                                && known.filter(s -> s == Sort.ARMED).isEmpty();
        };
    }

    /** "The office" may be an embassy or a unit, but no company. */
    private static boolean alike(String own, String sort) {
        Set<String> offices = Set.of("office", "unit");
        Set<String> outlets = Set.of("media", "outlet");
        return own.equals(sort)
                || offices.contains(own) && offices.contains(sort)
                || outlets.contains(own) && outlets.contains(sort);
    }

    /** "The Palestinian group" is none of Lebanon. */
    private static boolean belongs(Body body, NounPhrase phrase, Names names) {
        Optional<String> people = names.among(phrase.front()).stream()
                .filter(n -> n.is(Kind.PEOPLE, Kind.STATE))
                .flatMap(n -> n.known().stream())
                .map(Known::name)
                .findFirst();
        Optional<String> home = body.known().flatMap(Known::within);
        return people.isEmpty() || home.isEmpty() || home.equals(people);
    }
}
