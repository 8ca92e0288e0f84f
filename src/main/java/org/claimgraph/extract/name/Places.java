package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Place;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;

/** The places of an article: "Khan Younis" within Gaza, "southern Gaza Strip", the dateline's "CAIRO". */
final class Places {

    private static final Set<String> DIRECTIONS = Lexicon.words("directions.txt");

    private final Names names;
    private final Gazetteer gazetteer;
    private final Map<Name, Place> byMention = new HashMap<>();
    private final Map<String, Place> byId = new LinkedHashMap<>();
    private final Map<String, Integer> states = new HashMap<>();
    private final List<Place> filed;

    Places(Parsed parsed, Names names, Gazetteer gazetteer) {
        this.names = names;
        this.gazetteer = gazetteer;
        this.filed = Filing.places(parsed.article()).stream()
                .map(this::named)
                .map(this::keep)
                .toList();
        for (Name name : names.all()) if (site(name)) byMention.put(name, keep(place(name)));
        for (Name name : names.all(Kind.PLACE, Kind.STATE, Kind.PEOPLE))
            stateOf(name).ifPresent(s -> states.merge(s, 1, Integer::sum));
    }

    /** The place named there; a state too is a place, and a hospital where something is in or at it. */
    Optional<Place> of(Name name) {
        return Optional.ofNullable(byMention.get(name)).map(p -> byId.getOrDefault(p.id(), p));
    }

    /** The places that the article names as places, in order: those of the dateline first. */
    List<Place> all() {
        List<Place> all = new ArrayList<>(filed);
        names.all().stream().filter(this::locates).flatMap(n -> of(n).stream()).forEach(all::add);
        return all;
    }

    /** Whether the name tells where something is: any place does, a state after "in" or "near" or after its town. */
    boolean locates(Name name) {
        return byMention.containsKey(name)
                && (name.kind() != Kind.STATE || direction(name).isPresent() || Locative.marks(name, names));
    }

    /** The name of the state that the place lies in, or that the name itself means. */
    Optional<String> stateOf(Name name) {
        if (name.is(Kind.STATE, Kind.PEOPLE)) return name.known().map(Known::name);
        return of(name).flatMap(p -> outermost(p.name()).or(() -> p.within().flatMap(this::outermost)));
    }

    /** The state that most of the article's places and peoples belong to; empty where another has nearly as many. */
    Optional<String> mainState() {
        List<Map.Entry<String, Integer>> ranked = states.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        boolean clear = !ranked.isEmpty()
                && (ranked.size() == 1
                        || ranked.get(0).getValue() * 2 >= ranked.get(1).getValue() * 3);
        return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
    }

    /** A place that only the parser takes for one must be marked as such somewhere: "God" is none. */
    private boolean site(Name name) {
        return switch (name.kind()) {
            case STATE -> true;
            case PLACE ->
                name.known().isPresent()
                        || name.tokens().size() > 1
                        || marked(name.words())
                        || longer(name.words()).isPresent();
            case BODY -> Nouns.housed(name.last()) && Locative.marks(name, names);
            case PERSON, PEOPLE, OTHER -> false;
        };
    }

    private boolean marked(String words) {
        return names.all(Kind.PLACE).stream()
                .filter(n -> n.words().equals(words))
                .anyMatch(n -> Locative.marks(n, names));
    }

    private Place named(String name) {
        Optional<Known> known = gazetteer.named(name).filter(k -> k.sort().place());
        return known.map(k -> Place.named(k.name(), List.of(name), k.within()))
                .orElseGet(() -> Place.named(name, List.of(), Optional.empty()));
    }

    private Place place(Name name) {
        String words = Spelling.bare(name.words());
        Place base = name.known()
                .map(k -> Place.named(k.name(), List.of(words), k.within()))
                .or(() -> longer(words))
                .orElseGet(() -> Place.named(words, List.of(), Optional.empty()));
        return direction(name)
                .map(d -> Place.named(d + " " + words, List.of(), Optional.of(base.name())))
                .orElse(base);
    }

    /** "Payam" and "Payam Airport" are Payam International Airport, named elsewhere. */
    private Optional<Place> longer(String words) {
        return names.all(Kind.PLACE).stream()
                .filter(n -> n.known().isEmpty() && Nouns.facility(n.last()) && shortOf(words, n.words()))
                .findFirst()
                .map(n -> Place.named(n.words(), List.of(words), Optional.empty()));
    }

    private static boolean shortOf(String brief, String full) {
        String last = full.substring(full.lastIndexOf(' ') + 1);
        return brief.length() < full.length()
                && (full.startsWith(brief + " ")
                        || brief.endsWith(" " + last)
                                && full.startsWith(brief.substring(0, brief.lastIndexOf(' ')) + " "));
    }

    private static Optional<String> direction(Name name) {
        return name.first()
                .sentence()
                .beside(name.first(), -1)
                .map(Token::word)
                .filter(w -> DIRECTIONS.contains(w.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> outermost(String place) {
        List<String> chain = new ArrayList<>(List.of(place));
        chain.addAll(gazetteer.around(place));
        return chain.reversed().stream()
                .filter(p -> gazetteer
                        .named(p)
                        .filter(k -> k.sort() == Known.Sort.STATE)
                        .isPresent())
                .findFirst();
    }

    private Place keep(Place place) {
        return byId.merge(place.id(), place, Places::together);
    }

    private static Place together(Place a, Place b) {
        List<String> aliases = new ArrayList<>(a.aliases());
        aliases.addAll(b.aliases());
        return Place.named(a.name(), aliases, a.within().or(b::within));
    }
}
