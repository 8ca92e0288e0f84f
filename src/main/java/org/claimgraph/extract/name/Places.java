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

    private static final Set<String> DIRECTIONS = Set.of(
            "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west", "northeastern", "northwestern",
            "southeastern", "southwestern", "north-eastern", "north-western", "south-eastern", "south-western", "downtown", "upper", "lower");

    private static final Set<String> LOCATIVE =
            Set.of("in", "near", "across", "throughout", "inside", "outside", "within", "into", "around", "off", "at", "over");

    private final Gazetteer gazetteer;
    private final Map<Name, Place> byMention = new HashMap<>();
    private final Map<String, Place> byId = new LinkedHashMap<>();
    private final Map<String, Integer> states = new HashMap<>();
    private final List<Place> filed;

    Places(Parsed parsed, Names names, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.filed = Filing.places(parsed.article()).stream().map(this::named).map(this::keep).toList();
        for (Name name : names.all(Kind.PLACE, Kind.STATE)) byMention.put(name, keep(place(name)));
        for (Name name : names.all(Kind.PLACE, Kind.STATE, Kind.PEOPLE)) stateOf(name).ifPresent(s -> states.merge(s, 1, Integer::sum));
    }

    /** The place named there; a state too is a place. */
    Optional<Place> of(Name name) {
        return Optional.ofNullable(byMention.get(name)).map(p -> byId.getOrDefault(p.id(), p));
    }

    /** Whether the name tells where something is: any place does, a state after "in" or "near" or after its town. */
    static boolean locates(Name name) {
        if (name.kind() == Name.Kind.PLACE) return true;
        return name.kind() == Name.Kind.STATE && (locative(name.head()) || name.head().is("appos") || afterTown(name));
    }

    private static boolean locative(Token head) {
        return head.child("case").map(Token::lower).filter(LOCATIVE::contains).isPresent();
    }

    private static boolean afterTown(Name name) {
        Token first = name.first();
        boolean comma = first.sentence().beside(first, -1).filter(t -> t.word().equals(",")).isPresent();
        return comma && first.sentence().beside(first, -2).filter(t -> t.entity().equals("LOCATION")).isPresent();
    }

    /** The places of the dateline. */
    List<Place> filed() {
        return filed;
    }

    /** The name of the state that the place lies in, or that the name itself means. */
    Optional<String> stateOf(Name name) {
        if (name.is(Kind.STATE, Kind.PEOPLE)) return name.known().map(Known::name);
        return of(name).flatMap(p -> outermost(p.name()).or(() -> p.within().flatMap(this::outermost)));
    }

    /** The state that most of the article's places and peoples belong to. */
    Optional<String> mainState() {
        return states.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The place of that name as the gazetteer has it, else as written. */
    Place named(String name) {
        Optional<Known> known = gazetteer.named(name).filter(k -> k.sort().place());
        return known.map(k -> Place.named(k.name(), List.of(name), k.within())).orElseGet(() -> Place.named(name, List.of(), Optional.empty()));
    }

    private Place place(Name name) {
        Place base = name.known().map(k -> Place.named(k.name(), List.of(Spelling.bare(name.words())), k.within()))
                .orElseGet(() -> Place.named(Spelling.bare(name.words()), List.of(), Optional.empty()));
        return direction(name).map(d -> Place.named(d + " " + Spelling.bare(name.words()), List.of(), Optional.of(base.name()))).orElse(base);
    }

    private static Optional<String> direction(Name name) {
        return name.first().sentence().beside(name.first(), -1).map(Token::word).filter(w -> DIRECTIONS.contains(w.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> outermost(String place) {
        List<String> chain = new ArrayList<>(List.of(place));
        chain.addAll(gazetteer.around(place));
        return chain.reversed().stream().filter(p -> gazetteer.named(p).filter(k -> k.sort() == Known.Sort.STATE).isPresent()).findFirst();
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
