package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;

/** All names of an article in order, and which name a word belongs to. */
final class Names {

    private final List<Name> all;
    private final Map<Token, Name> byToken = new HashMap<>();

    private Names(List<Name> all) {
        this.all = List.copyOf(all);
        for (Name name : all) name.tokens().forEach(t -> byToken.put(t, name));
    }

    /** The names of the article; a short name of a person named in full elsewhere is a person's, whatever the parser took it for. */
    static Names in(Parsed parsed, Gazetteer gazetteer) {
        List<Name> found = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) found.addAll(NameFinder.in(sentence, gazetteer, parsed.text()));
        List<Name> titled = found.stream().map(n -> titled(n) ? person(n) : n).toList();
        Set<String> surnames = surnames(titled);
        return new Names(
                titled.stream().map(n -> surname(n, surnames) ? person(n) : n).toList());
    }

    /** A name right after a title is a person's: "Broadcaster Lena Ortiz". */
    private static boolean titled(Name name) {
        if (!name.is(Kind.OTHER, Kind.BODY, Kind.PLACE)
                || name.known().isPresent()
                || name.tokens().size() > 4) return false;
        if (name.tokens().stream().anyMatch(t -> Nouns.body(t).isPresent() || !Spelling.capitalised(t.word())))
            return false;
        Optional<Token> before = name.first().sentence().beside(name.first(), -1);
        return before.filter(t -> Nouns.title(t).isPresent()).isPresent() && !Spelling.acronym(name.words());
    }

    private static Set<String> surnames(List<Name> names) {
        Set<String> surnames = new HashSet<>();
        for (Name name : names) {
            if (name.kind() == Kind.PERSON && name.tokens().size() > 1)
                surnames.addAll(List.of(name.first().word(), name.last().word()));
        }
        return surnames;
    }

    private static boolean surname(Name name, Set<String> surnames) {
        boolean open =
                name.is(Kind.OTHER, Kind.BODY, Kind.PLACE) && name.known().isEmpty();
        return open
                && (surnames.contains(name.words())
                        || name.tokens().size() == 2
                                && surnames.contains(name.last().word()));
    }

    private static Name person(Name name) {
        return new Name(Kind.PERSON, name.tokens(), Optional.empty());
    }

    /** All names, in order. */
    List<Name> all() {
        return all;
    }

    /** The names of these kinds, in order. */
    List<Name> all(Kind... kinds) {
        return all.stream().filter(n -> n.is(kinds)).toList();
    }

    /** The name that the word belongs to. */
    Optional<Name> at(Token token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** The names that begin among these words, in order, each mention once. */
    List<Name> among(List<Token> tokens) {
        return tokens.stream()
                .map(byToken::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
