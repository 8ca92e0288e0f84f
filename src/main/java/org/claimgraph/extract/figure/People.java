package org.claimgraph.extract.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.WordList;

/** Tells nouns for people, "villagers" or "Palestinians", from nouns for things, "houses". */
final class People {

    private static final Set<String> PEOPLE = words("people.txt");
    private static final Set<String> THINGS = words("things.txt");

    private People() {}

    /** Whether the noun surely means people: a listed one, a people's name in the plural, or "weavers" and the like. */
    static boolean surely(Token noun) {
        return listed(noun, PEOPLE) || nation(noun) || (doers(noun) && !listed(noun, THINGS));
    }

    private static boolean nation(Token noun) {
        return noun.pos().startsWith("NNP") && noun.lower().matches(".*(?:s|ese|ish|eli)");
    }

    /** Plurals made of what people do: "weavers", "tutors", "florists", "trainees". */
    private static boolean doers(Token noun) {
        return noun.pos().equals("NNS") && noun.lower().matches(".{3,}(?:ers|ors|ists|ees|ians)");
    }

    /** Whether the noun may mean people: any but the names of things. */
    static boolean maybe(Token noun) {
        return !listed(noun, THINGS) || listed(noun, PEOPLE);
    }

    private static boolean listed(Token noun, Set<String> words) {
        return words.contains(noun.lemma()) || words.contains(noun.lower()) || words.contains(singular(noun.lower()));
    }

    /** Takers of tags are sometimes wrong about plurals, and then the lemma is still one. */
    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static Set<String> words(String file) {
        return WordList.lines(People.class, file).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .map(String::toLowerCase)
                .collect(Collectors.toUnmodifiableSet());
    }
}
