package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Token;

/** Gathers the mentions of each state and organisation: "IRGC" is the Revolutionary Guard Corps with which it stands in brackets. */
final class Bodies {

    private final Names names;
    private final Gazetteer gazetteer;
    private final Optional<String> home;
    private final Map<String, Body> byKey = new LinkedHashMap<>();
    private final Map<Name, Body> byMention = new HashMap<>();

    /** Gathers them; {@code home} is the state whose government "the government" is. */
    Bodies(Names names, Gazetteer gazetteer, Optional<String> home) {
        this.home = home;
        this.names = names;
        this.gazetteer = gazetteer;
        List<Name> mentions = names.all(Kind.STATE, Kind.PEOPLE, Kind.BODY);
        for (Name mention : mentions) if (longForm(mention)) add(mention, key(mention));
        for (Name mention : mentions) if (!longForm(mention)) add(mention, shortKey(mention));
    }

    /** The state or organisation named there. */
    Optional<Body> of(Name mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /** All states and organisations, by first mention of a long name, then of a short one. */
    List<Body> all() {
        return List.copyOf(byKey.values());
    }

    /** The state of that name, whether the article names it or not. */
    Body state(String name) {
        return byKey.computeIfAbsent(Spelling.key(name), k -> new Body(gazetteer.named(name)));
    }

    /** The organisation last mentioned before the word among those that the test accepts. */
    Optional<Body> lastBefore(Token word, Predicate<Body> test) {
        return names.all(Kind.BODY, Kind.STATE).reversed().stream()
                .filter(n -> n.last().index() < word.index())
                .flatMap(n -> of(n).stream())
                .filter(test)
                .findFirst();
    }

    private void add(Name mention, String key) {
        Body body = byKey.computeIfAbsent(key, k -> new Body(stateOf(mention).or(mention::known)));
        if (mention.kind() != Kind.PEOPLE) body.add(mention.words());
        byMention.put(mention, body);
    }

    /** A name of several words, or one that the gazetteer knows. */
    private static boolean longForm(Name mention) {
        if (mention.known().isEmpty()
                && Nouns.body(mention.last()).filter("media"::equals).isPresent()) return false;
        return mention.known().isPresent() || mention.tokens().size() > 1 && !Spelling.acronym(mention.words());
    }

    private String key(Name mention) {
        return stateOf(mention)
                .or(mention::known)
                .map(Known::name)
                .map(Spelling::key)
                .orElseGet(() -> likeliest(mention));
    }

    /** The words with a leading state in its common name, so that "Iran's army" and "the Iranian army" are one. */
    private String plain(Name mention) {
        String words = Spelling.bare(mention.words());
        String[] parts = words.split("(?:['’]s?)? ", 2);
        Optional<Known> owner = parts.length < 2
                ? Optional.empty()
                : gazetteer.named(parts[0]).filter(k -> k.sort() == Known.Sort.STATE || k.sort() == Known.Sort.PEOPLE);
        return Spelling.key(owner.map(k -> k.name() + " " + parts[1]).orElse(words));
    }

    /** A government is its state: "the Turkish government" is Turkey. */
    private Optional<Known> stateOf(Name mention) {
        if (mention.kind() != Kind.BODY
                || mention.known().isPresent()
                || !Nouns.body(mention.last()).filter("government"::equals).isPresent()) return Optional.empty();
        if (mention.tokens().size() == 1) return home.flatMap(gazetteer::named);
        return gazetteerState(mention.words())
                .or(() -> central(mention) ? home.flatMap(gazetteer::named) : Optional.empty());
    }

    private static boolean central(Name government) {
        return List.of("central", "federal", "national")
                .contains(government.first().lower());
    }

    private Optional<Known> gazetteerState(String words) {
        String owner = words.substring(0, words.lastIndexOf(' '))
                .replaceFirst("['’]s?$", "")
                .strip();
        return gazetteer
                .named(owner)
                .filter(k -> k.sort() == Known.Sort.STATE || k.sort() == Known.Sort.PEOPLE)
                .flatMap(k -> gazetteer.named(k.name()));
    }

    /** The key of a body whose longer name ends in this one ("United States Coast Guard" for "US Coast Guard"), else its own. */
    private String likeliest(Name mention) {
        String own = plain(mention);
        if (byKey.containsKey(own)) return own;
        return byKey.keySet().stream()
                .filter(k -> k.length() > own.length() && k.endsWith(own))
                .findFirst()
                .orElse(own);
    }

    private String shortKey(Name mention) {
        return bracketed(mention)
                .or(() -> initials(mention))
                .or(() -> pointsBack(mention))
                .orElseGet(() -> sameLastWord(mention));
    }

    /** "The newspaper", "the agency": the last body of that sort, where there is one. */
    private Optional<String> pointsBack(Name mention) {
        Optional<String> sort = Nouns.body(mention.last())
                .filter(s -> s.equals("media") || mention.last().lower().equals("agency"));
        NounPhrase phrase = NounPhrase.of(mention.last());
        if (sort.isEmpty() || !phrase.definite() || mention.known().isPresent()) return Optional.empty();
        return PointingBack.body(phrase, sort.get(), names, this).map(this::keyOf);
    }

    /** "Popular Mobilization Forces (PMF)". */
    private Optional<String> bracketed(Name mention) {
        List<Token> words = mention.first().sentence().tokens();
        int at = mention.first().index() - words.getFirst().index();
        if (at < 2 || !words.get(at - 1).word().matches("[(]|-LRB-")) return Optional.empty();
        return names.at(words.get(at - 2)).flatMap(this::of).map(this::keyOf);
    }

    private String keyOf(Body body) {
        return byKey.entrySet().stream()
                .filter(e -> e.getValue() == body)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> initials(Name mention) {
        if (!Spelling.acronym(mention.words())) return Optional.empty();
        String letters = Spelling.key(mention.words());
        return byKey.entrySet().stream()
                .filter(e ->
                        e.getValue().names().stream().anyMatch(n -> initials(n).equals(letters)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) if (Spelling.capitalised(word)) initials.append(word.charAt(0));
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    /** "Police" is the one police force of the article, where there is just one. */
    private String sameLastWord(Name mention) {
        String word = mention.last().lower();
        List<Map.Entry<String, Body>> same = new ArrayList<>(byKey.entrySet());
        same.removeIf(e -> e.getValue().state()
                || !e.getValue().endsIn(word) && !e.getValue().turnsOn(word)
                || Nouns.body(word).isPresent() && !namedBefore(e.getValue(), mention));
        return same.size() == 1 ? same.getFirst().getKey() : plain(mention);
    }

    /** "The ministry" is none that the article names only further down. */
    private boolean namedBefore(Body body, Name mention) {
        return byMention.entrySet().stream()
                .anyMatch(e -> e.getValue() == body
                        && e.getKey().last().index() < mention.first().index());
    }
}
