package org.claimgraph.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Token;

/** Tells whom an office speaks for: a minister for the state, a mayor for the town, a spokesman for the body that is named beside. */
final class Affiliations {

    private static final Set<String> PAST = Set.of("former", "ex", "late", "retired", "ousted", "deposed");
    private static final Set<String> FIELDS = Lexicon.words("fields.txt");

    private final Names names;
    private final Bodies bodies;
    private final Places places;
    private final Gazetteer gazetteer;

    Affiliations(Names names, Bodies bodies, Places places, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.bodies = bodies;
        this.places = places;
    }

    /** What the words of an office tell; no party where they name a title alone. */
    record Affiliation(Optional<Party> party) {}

    /** The affiliation that goes with the title in these words, which stand beside that person; empty without a title. */
    Optional<Affiliation> of(List<Token> words, String person) {
        for (int end = words.size(); end > 0; end--) {
            Optional<String> title = Nouns.title(text(words.subList(Math.max(0, end - 4), end)));
            if (title.isPresent()) return title.map(t -> new Affiliation(party(t, words, person)));
        }
        return Optional.empty();
    }

    /** Who has left an office speaks for nobody; a minister without a state is the known leader's or the article's. */
    private Optional<Party> party(String title, List<Token> words, String person) {
        if (words.stream().anyMatch(w -> PAST.contains(w.lower()))) return Optional.empty();
        boolean ofState = title.equals("state") || title.equals("chair");
        return party(title, words)
                .or(() -> ofState
                        ? gazetteer
                                .ledBy(person)
                                .or(places::mainState)
                                .map(s -> bodies.state(s).party())
                        : Optional.empty());
    }

    /** The body or area that these words begin with, after an article. */
    Optional<Party> member(List<Token> words) {
        return names.among(words).stream()
                .findFirst()
                .filter(n -> n.is(Kind.BODY, Kind.OTHER))
                .flatMap(this::body);
    }

    /** The party for people who are named after a body, state or place: "Hamas officials", "officials in the group". */
    Optional<Party> party(String title, List<Token> words) {
        List<Name> named = names.among(words);
        return switch (title) {
            case "state" -> stateOffice(named);
            case "chair" -> first(named, Kind.BODY).flatMap(this::body).or(() -> stateOffice(named));
            case "area" -> area(named);
            case "rank" -> first(named, Kind.BODY).flatMap(this::body);
            default ->
                first(named, Kind.BODY)
                        .flatMap(this::body)
                        .or(() -> pointedAt(words))
                        .or(() -> authorities(words, named))
                        .or(() -> first(named, Kind.STATE, Kind.PEOPLE)
                                .flatMap(bodies::of)
                                .map(Body::party))
                        .or(() -> first(named, Kind.OTHER)
                                .filter(n -> !startsSentence(n))
                                .flatMap(this::body));
        };
    }

    /** "Officials in the Palestinian militant group" speak for the group named before. */
    private Optional<Party> pointedAt(List<Token> words) {
        return words.stream()
                .filter(t ->
                        t.noun() && Nouns.body(t).isPresent() && names.at(t).isEmpty())
                .flatMap(t -> PointingBack.body(NounPhrase.of(t), Nouns.body(t).orElseThrow(), names, bodies).stream())
                .findFirst()
                .map(Body::party);
    }

    /** "Health officials in Gaza" speak for the Gaza health authorities. */
    private Optional<Party> authorities(List<Token> words, List<Name> named) {
        Optional<Place> region = first(named, Kind.PLACE).flatMap(places::of);
        Optional<Token> field =
                words.stream().filter(t -> FIELDS.contains(t.lower())).findFirst();
        if (region.isEmpty() || field.isEmpty()) return Optional.empty();
        return Optional.of(Party.named(
                region.get().name() + " " + field.get().lower() + " authorities",
                List.of(Spelling.bare(Roles.text(words)))));
    }

    private static boolean startsSentence(Name name) {
        return name.first() == name.first().sentence().tokens().getFirst();
    }

    /** "U.N. envoy" speaks for the United Nations, "French ambassador to NATO" for France. */
    private Optional<Party> stateOffice(List<Name> named) {
        Optional<Name> first = named.stream()
                .filter(n -> n.is(Kind.BODY, Kind.STATE, Kind.PEOPLE, Kind.PLACE))
                .findFirst();
        Optional<Party> told = first.filter(n -> n.knownAs(Known.Sort.WORLD))
                .flatMap(this::body)
                .or(() -> state(named));
        return told;
    }

    private Optional<Party> area(List<Name> named) {
        return named.stream()
                .filter(n -> n.is(Kind.PLACE, Kind.STATE, Kind.PEOPLE) || n.kind() == Kind.OTHER && !startsSentence(n))
                .findFirst()
                .map(n -> places.of(n)
                        .map(p -> Party.named(p.name(), p.aliases()))
                        .orElseGet(() -> Party.named(n.words(), List.of())));
    }

    private Optional<Party> state(List<Name> named) {
        return named.stream().flatMap(n -> stateOf(n).stream()).findFirst();
    }

    private Optional<Party> stateOf(Name name) {
        if (name.is(Kind.STATE, Kind.PEOPLE)) return bodies.of(name).map(Body::party);
        return name.kind() == Kind.PLACE
                ? places.stateOf(name).map(s -> bodies.state(s).party())
                : Optional.empty();
    }

    private Optional<Party> body(Name name) {
        return bodies.of(name).map(Body::party).or(() -> Optional.of(Party.named(name.words(), List.of())));
    }

    private static Optional<Name> first(List<Name> named, Kind... kinds) {
        return named.stream().filter(n -> n.is(kinds)).findFirst();
    }

    private static String text(List<Token> words) {
        return String.join(" ", words.stream().map(Token::lower).toList());
    }
}
