package org.claimgraph.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** The common nouns that tell who or what a phrase means: "ministry" a body, "spokesman" a title, "report" a document. */
final class Nouns {

    private static final Map<String, String> BODIES = Lexicon.pairs("bodies.tsv");
    private static final Map<String, String> TITLES = Lexicon.pairs("titles.tsv");
    private static final Set<String> DOCUMENTS = Lexicon.words("documents.txt");
    private static final Set<String> UTTERANCES = Lexicon.words("utterances.txt");
    private static final Set<String> FACILITIES = Lexicon.words("facilities.txt");
    private static final Set<String> CALENDAR = Lexicon.words("calendar.txt");

    private static final Set<String> MAP_PARTS = Lexicon.words("map-parts.txt");
    private static final Set<String> SITE_PREFIXES = Lexicon.words("site-prefixes.txt");
    private static final Set<String> HOUSED = Lexicon.words("housed.txt");
    private static final Set<String> PEOPLE = Lexicon.words("people.txt");

    private Nouns() {}

    /** Whether the noun means people who can speak: "officials", "a source", "witnesses". */
    static boolean people(Token noun) {
        return PEOPLE.contains(noun.lemma()) || title(noun).isPresent();
    }

    /** The sort of body that the noun stands for, such as "force" for "police". */
    static Optional<String> body(Token noun) {
        return Optional.ofNullable(BODIES.get(noun.lower())).or(() -> Optional.ofNullable(BODIES.get(noun.lemma())));
    }

    /** The sort of body that these words end in: two words count more than one. */
    static Optional<String> body(String words) {
        return longestEnd(BODIES, words);
    }

    /** Whom the holder of the title speaks for: state, area, body or rank. */
    static Optional<String> title(String words) {
        return longestEnd(TITLES, words);
    }

    /** The same for a single word. */
    static Optional<String> title(Token noun) {
        return Optional.ofNullable(TITLES.get(noun.lower())).or(() -> Optional.ofNullable(TITLES.get(noun.lemma())));
    }

    /** Whether these words, all of them, are a title. */
    static boolean wholeTitle(List<Token> words) {
        return TITLES.containsKey(
                String.join(" ", words.stream().map(Token::lower).toList()));
    }

    static boolean document(Token noun) {
        return DOCUMENTS.contains(noun.lower()) || DOCUMENTS.contains(noun.lemma());
    }

    /** Whether it is a document that somebody issues as their word, such as a statement. */
    static boolean utterance(Token noun) {
        return UTTERANCES.contains(noun.lower()) || UTTERANCES.contains(noun.lemma());
    }

    static boolean facility(Token noun) {
        return FACILITIES.contains(noun.lower());
    }

    /** Whether it begins names of places, as in "Mount Apo". */
    static boolean sitePrefix(Token word) {
        return SITE_PREFIXES.contains(word.lower());
    }

    /** Whether people and patients are in it: a hospital is a body and a place. */
    static boolean housed(Token word) {
        return FACILITIES.contains(word.lower()) || HOUSED.contains(word.lower());
    }

    /** Whether it is a piece of the map, such as "capital" in "the capital of Turkey". */
    static boolean partOfMap(Token word) {
        return MAP_PARTS.contains(word.lower());
    }

    static boolean calendar(Token word) {
        return CALENDAR.contains(word.lower().replace(".", ""));
    }

    private static Optional<String> longestEnd(Map<String, String> list, String words) {
        List<String> all = List.of(words.toLowerCase(Locale.ROOT).split(" "));
        for (int from = Math.max(0, all.size() - 4); from < all.size(); from++) {
            Optional<String> sort = Optional.ofNullable(list.get(String.join(" ", all.subList(from, all.size()))));
            if (sort.isPresent()) return sort;
        }
        return Optional.empty();
    }
}
