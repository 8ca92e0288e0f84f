package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** The names of states, major bodies and places that news writes about, with their aliases and containment. */
public final class Gazetteer {

    private static final int LONGEST = 10;
    private static final Set<String> SMALL_STARTS = Set.of("al", "el", "dpa", "peshmerga");

    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Map<String, String> within = new HashMap<>();
    private final Map<String, String> leaders = new HashMap<>();

    private Gazetteer() {}

    /** Reads the lists in {@code ontology/}. */
    public static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        new GazetteerLists(gazetteer::add, gazetteer.leaders::put).read();
        return gazetteer;
    }

    /** What is known under exactly this name, letter case and accents apart; the first where there are several. */
    public Optional<Known> named(String name) {
        return forms.getOrDefault(Spelling.key(name), List.of()).stream()
                .map(Form::known)
                .findFirst();
    }

    /** The places around a place, the next larger one first: Gaza, Palestine for "Rafah". */
    public List<String> around(String place) {
        List<String> around = new ArrayList<>();
        Optional<String> next = Optional.ofNullable(within.get(place));
        while (next.isPresent() && !around.contains(next.get())) {
            around.add(next.get());
            next = Optional.ofNullable(within.get(next.get()));
        }
        return around;
    }

    /** The state that a person of that name led in recent decades: Turkey for "Recep Tayyip Erdogan". */
    Optional<String> ledBy(String person) {
        return leaders.keySet().stream()
                .filter(l -> (" " + person).endsWith(" " + l))
                .findFirst()
                .map(leaders::get);
    }

    /** The longest name that starts with that token; {@code context} is the text that tells namesakes apart. */
    Optional<Match> longest(List<Token> tokens, int from, String context) {
        Optional<Match> best = Optional.empty();
        if (!mayStart(tokens.get(from))) return best;
        StringBuilder written = new StringBuilder();
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
            if (i > from && gap(tokens, i)) written.append(' ');
            written.append(tokens.get(i).word());
            int length = i - from + 1;
            Optional<Known> known = known(written.toString(), context);
            if (known.isPresent()) best = Optional.of(new Match(known.get(), length));
        }
        return best;
    }

    /** Few names begin in small letters; looking up only those that may be one keeps the look-up cheap. */
    private static boolean mayStart(Token token) {
        return Spelling.capitalised(token.word()) || SMALL_STARTS.contains(token.word());
    }

    private static boolean gap(List<Token> tokens, int i) {
        return tokens.get(i - 1).span().end() < tokens.get(i).span().start();
    }

    private Optional<Known> known(String written, String context) {
        List<Form> fitting = forms.getOrDefault(Spelling.key(written), List.of()).stream()
                .filter(f -> f.fits(written))
                .toList();
        if (fitting.size() < 2) return fitting.stream().map(Form::known).findFirst();
        Optional<Form> expected =
                fitting.stream().filter(f -> f.expectedIn(context)).findFirst();
        return Optional.of(expected.orElse(fitting.getFirst()).known());
    }

    private void add(String name, Known known) {
        forms.computeIfAbsent(Spelling.key(name), k -> new ArrayList<>()).add(new Form(name, known));
        if (known.sort().place()) known.within().ifPresent(w -> within.putIfAbsent(known.name(), w));
    }

    /** A match of {@code length} tokens. */
    record Match(Known known, int length) {}

    /** One spelling of a name. */
    private record Form(String name, Known known) {

        /** "WHO" is no "who", "Islamic State" no "Islamic state", and no mark may stand between words that has none here. */
        boolean fits(String written) {
            boolean shouted = written.chars().noneMatch(Character::isLowerCase);
            if (Spelling.acronym(name) && !shouted) return false;
            return Character.isLetterOrDigit(written.charAt(written.length() - 1)) == endsInLetter()
                    && written.contains(",") == name.contains(",")
                    && written.contains("(") == name.contains("(")
                    && (shouted || capitals(written) >= capitals(name));
        }

        private boolean endsInLetter() {
            return Character.isLetterOrDigit(name.charAt(name.length() - 1));
        }

        boolean expectedIn(String context) {
            return context.contains(known.name())
                    || known.within().filter(context::contains).isPresent();
        }

        private static long capitals(String words) {
            long capitals = 0;
            for (String word : words.split("[ -]")) if (Spelling.capitalised(word)) capitals++;
            return capitals;
        }
    }
}
