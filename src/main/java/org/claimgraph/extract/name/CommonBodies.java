package org.claimgraph.extract.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;

/** Finds bodies that go by a common noun: "the Iraqi military", "emergencies ministry", "El Paso police", "the army". */
final class CommonBodies {

    private static final Set<String> PLAIN = Set.of("government", "force", "office", "media");
    private static final Set<String> NO_PART = Lexicon.words("descriptions.txt");

    private final Map<Token, Name> names = new HashMap<>();
    private final Sentence sentence;

    private CommonBodies(List<Name> found, Sentence sentence) {
        this.sentence = sentence;
        for (Name name : found) name.tokens().forEach(t -> names.put(t, name));
    }

    /** The names of the sentence with the bodies added; a name that became part of one is replaced by it. */
    static List<Name> added(List<Name> found, Sentence sentence) {
        CommonBodies bodies = new CommonBodies(found, sentence);
        sentence.tokens().forEach(bodies::see);
        return bodies.names.values().stream()
                .distinct()
                .sorted((a, b) -> Integer.compare(a.first().index(), b.first().index()))
                .toList();
    }

    private void see(Token noun) {
        if (!standsForBody(noun)) return;
        List<Token> words = sentence.tokens().subList(start(noun) - offset(), noun.index() + 1 - offset());
        Name name = new Name(Kind.BODY, words, Optional.empty());
        words.forEach(t -> names.put(t, name));
    }

    private int offset() {
        return sentence.tokens().getFirst().index();
    }

    /** "group", "company" alone only point back; with a name before them they repeat it ("the Hamas group"). */
    private boolean standsForBody(Token noun) {
        if (names.containsKey(noun) && names.get(noun).kind() != Kind.OTHER || !noun.noun()) return false;
        if (nextNamesIt(noun)) return false;
        Optional<String> sort = Nouns.body(phrase(noun));
        if (sort.filter("media"::equals).isPresent() && bodyBefore(noun)) return false;
        return sort.filter(PLAIN::contains).isPresent()
                || sort.filter("unit"::equals).isPresent() && namedBefore(noun);
    }

    /** "News agency AFP" is AFP. */
    private boolean nextNamesIt(Token noun) {
        return sentence.beside(noun, 1)
                .flatMap(this::name)
                .filter(n -> !n.is(Kind.PERSON, Kind.PEOPLE))
                .isPresent();
    }

    /** "SANA news agency" is SANA. */
    private boolean bodyBefore(Token noun) {
        return sentence.tokens().subList(start(noun) - offset(), noun.index() - offset()).stream()
                .flatMap(t -> name(t).stream())
                .anyMatch(n -> n.kind() == Kind.BODY);
    }

    private Optional<Name> name(Token token) {
        return Optional.ofNullable(names.get(token));
    }

    private String phrase(Token noun) {
        List<Token> words = sentence.tokens().subList(start(noun) - offset(), noun.index() + 1 - offset());
        return String.join(" ", words.stream().map(Token::lower).toList());
    }

    /** "The Bronx Defense Force", but neither "the use of force" nor "Israeli forces", who are Israel's. */
    private boolean namedBefore(Token noun) {
        return start(noun) < noun.index()
                && !noun.lemma().equals("force")
                && name(token(start(noun))).isPresent();
    }

    private int start(Token noun) {
        int start = noun.index();
        while (start > offset() && belongs(token(start - 1), noun)) start--;
        while (start < noun.index() && !token(start).wordlike()) start++;
        return start;
    }

    private Token token(int index) {
        return sentence.tokens().get(index - offset());
    }

    private boolean belongs(Token before, Token noun) {
        if (NO_PART.contains(before.lower())) return false;
        if (names.containsKey(before)) return !names.get(before).is(Kind.PERSON);
        boolean possessive = before.is("case") && before.word().matches("['’]s?");
        return possessive && before.index() > offset() && names.containsKey(token(before.index() - 1))
                || before.is("compound", "amod")
                        && before.head().filter(h -> h == noun).isPresent()
                        && !before.pos().equals("VBN");
    }
}
