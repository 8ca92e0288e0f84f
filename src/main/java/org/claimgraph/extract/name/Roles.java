package org.claimgraph.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.claim.Party;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Token;

/**
 * Reads the office that stands beside a person's name: "Israeli Prime Minister" before it, ", a spokesman for the PMF,"
 * or "of the provincial council" after it.
 */
final class Roles {

    private static final Set<String> PART_OF_TITLE = Lexicon.words("title-links.txt");
    private static final Set<String> LINKS_AFTER = Set.of("of", "from", "at", "with", "for");

    private final Names names;
    private final Affiliations affiliations;

    Roles(Names names, Affiliations affiliations) {
        this.names = names;
        this.affiliations = affiliations;
    }

    /** An office in words and the party or body that it belongs to. */
    record Role(String title, Optional<Party> speaksFor) {}

    /** The office that this mention of a person tells. */
    Optional<Role> of(Name person) {
        List<Role> told = Stream.of(before(person), after(person), membership(person))
                .flatMap(Optional::stream)
                .toList();
        Optional<Role> full =
                told.stream().filter(r -> r.speaksFor().isPresent()).findFirst();
        return full.map(r -> new Role(told.getFirst().title(), r.speaksFor()))
                .or(() -> told.stream().findFirst());
    }

    private Optional<Role> before(Name person) {
        List<Token> words = person.first().sentence().tokens();
        int end = person.first().index() - words.getFirst().index();
        int from = end;
        if (from > 0 && words.get(from - 1).word().equals(",")) from = --end;
        while (from > 0 && partOfTitle(words.get(from - 1))) from--;
        return role(words.subList(from, end), person);
    }

    private boolean partOfTitle(Token word) {
        if (names.at(word).filter(n -> n.kind() == Kind.PERSON).isPresent()) return false;
        return word.noun()
                || word.pos().equals("JJ")
                || PART_OF_TITLE.contains(word.lower())
                || names.at(word).isPresent()
                || Nouns.title(word).isPresent();
    }

    private Optional<Role> after(Name person) {
        List<Token> words = person.first().sentence().tokens();
        int from = person.last().index() + 1 - words.getFirst().index();
        if (from >= words.size() || !words.get(from).word().equals(",")) return Optional.empty();
        int to = ++from;
        while (to < words.size() && !stops(words.get(to))) to++;
        return role(words.subList(from, to), person);
    }

    private static boolean stops(Token word) {
        return word.word().matches("[,.;:()]|-LRB-|-RRB-|\"|“|”|``|''")
                || word.pos().startsWith("V") && !word.pos().equals("VBG")
                || word.pos().startsWith("W");
    }

    private Optional<Role> membership(Name person) {
        List<Token> words = person.first().sentence().tokens();
        int from = person.last().index() + 1 - words.getFirst().index();
        if (from < words.size() && words.get(from).word().equals(",")) from++;
        if (from >= words.size() || !LINKS_AFTER.contains(words.get(from).lower())) return Optional.empty();
        List<Token> rest = words.subList(from + 1, Math.min(words.size(), from + 4));
        return affiliations.member(rest).map(p -> new Role("of " + p.name(), Optional.of(p)));
    }

    /** The role that the words tell, where a title is among them. */
    private Optional<Role> role(List<Token> words, Name person) {
        int from = 0;
        while (from < words.size() && PART_OF_TITLE.contains(words.get(from).lower())) from++;
        List<Token> kept = words.subList(from, words.size());
        return affiliations.of(kept, person.words()).map(a -> new Role(text(kept), a.party()));
    }

    static String text(List<Token> words) {
        return new Name(Kind.OTHER, words, Optional.empty()).words();
    }
}
