package org.claimgraph.extract.figure;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Measure;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.WordList;

/** The words that say what befell people: "kill" and "death" mean killed, "corpse" means bodies. */
final class Outcomes {

    /** How a word says it; see {@code outcomes.txt}. */
    enum Use {
        HARM,
        SUFFER,
        STATE,
        EVENT,
        BODY,
        TOLL,
        CAPTIVE,
        SITUATION
    }

    private record Phrase(Measure measure, Set<String> words) {}

    private static final Map<Use, Map<String, Measure>> WORDS = words();
    private static final Map<String, List<Phrase>> PHRASES = phrases();
    private static final int PHRASE_WIDTH = 9;

    private Outcomes() {}

    /** What the word says when used in that way. */
    static Optional<Measure> of(Token token, Use use) {
        Map<String, Measure> words = WORDS.getOrDefault(use, Map.of());
        return Optional.ofNullable(words.get(token.lower())).or(() -> Optional.ofNullable(words.get(token.lemma())));
    }

    /** What the word says in any of these ways, tried in order. */
    static Optional<Measure> of(Token token, Use first, Use second) {
        return of(token, first).or(() -> of(token, second));
    }

    /** What a verb says together with its subject, or a word that follows it: "lost … lives" means killed. */
    static Optional<Measure> ofPhrase(Token verb) {
        return PHRASES.getOrDefault(verb.lemma(), List.of()).stream()
                .filter(p -> follows(verb, p.words()))
                .map(Phrase::measure)
                .findFirst();
    }

    private static boolean follows(Token verb, Set<String> words) {
        if (verb.child("nsubj").filter(s -> words.contains("<" + s.lemma())).isPresent()) return true;
        for (int i = 1; i <= PHRASE_WIDTH; i++) {
            Optional<Token> next = verb.sentence().beside(verb, i);
            if (next.isEmpty() || next.get().word().matches("[;:.]")) return false;
            if (words.contains(next.get().lemma()) || words.contains(next.get().lower())) return true;
        }
        return false;
    }

    private static Map<Use, Map<String, Measure>> words() {
        Map<Use, Map<String, Measure>> all = new HashMap<>();
        for (String line : WordList.lines(Outcomes.class, "outcomes.txt")) {
            String[] fields = line.split(" ");
            Map<String, Measure> words =
                    all.computeIfAbsent(Use.valueOf(fields[1].toUpperCase(ROOT)), u -> new HashMap<>());
            for (String word : List.of(fields).subList(2, fields.length)) words.put(word, measure(fields[0]));
        }
        return all;
    }

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> all = new HashMap<>();
        for (String line : WordList.lines(Outcomes.class, "outcome-phrases.txt")) {
            List<String> fields = List.of(line.split(" "));
            Phrase phrase = new Phrase(measure(fields.get(0)), Set.copyOf(fields.subList(2, fields.size())));
            all.merge(fields.get(1), List.of(phrase), Outcomes::joined);
        }
        return all;
    }

    private static List<Phrase> joined(List<Phrase> a, List<Phrase> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    private static Measure measure(String word) {
        return Measure.valueOf(word.toUpperCase(ROOT));
    }
}
