package org.claimgraph.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Token;

/** A run of capitalised words that make one name: "Popular Mobilization Forces", "Ahmed al-Assadi". */
final class ProperRun {

    private static final Set<String> LINKS = Lexicon.words("links.txt");
    private static final Pattern DOMAIN = Pattern.compile("(?i)[\\w-]{2,}\\.(com|org|net|info|[a-z]{2})");
    private static final Set<String> BORN_OF = Set.of("bin", "ibn", "bint");
    private static final Set<String> BODY_LINKS = Lexicon.words("body-links.txt");

    private final List<Token> tokens;
    private final Set<Token> titles;
    private final int from;

    private ProperRun(List<Token> tokens, Set<Token> titles, int from) {
        this.tokens = tokens;
        this.titles = titles;
        this.from = from;
    }

    /** The run that starts at that token, of words that are no titles. */
    static Optional<Name> at(List<Token> tokens, Set<Token> titles, int from) {
        ProperRun run = new ProperRun(tokens, titles, from);
        if (!run.starts(tokens.get(from))) return Optional.empty();
        List<Token> words = tokens.subList(from, run.end());
        return Optional.of(new Name(run.kind(words), words, Optional.empty()));
    }

    private boolean starts(Token token) {
        return namelike(token) || token.entity().equals("PERSON") && LINKS.contains(token.lower()) && token.wordlike();
    }

    private boolean namelike(Token token) {
        boolean named = token.pos().startsWith("NNP") || !token.entity().equals("O");
        if (DOMAIN.matcher(token.word()).matches()) return true;
        return named && Spelling.capitalised(token.word()) && !Nouns.calendar(token) && !titles.contains(token);
    }

    private int end() {
        int end = from + 1;
        for (int i = end; i < tokens.size() && (goesOn(i) || links(i)); i++) if (goesOn(i)) end = i + 1;
        return end < tokens.size() && person() && site(tokens.get(end)) ? end + 1 : end;
    }

    /** "Karl Marx" is a person, "Karl Marx Avenue" a street. */
    private static boolean site(Token next) {
        return Nouns.facility(next) && Spelling.capitalised(next.word());
    }

    private boolean goesOn(int i) {
        return (namelike(tokens.get(i)) || inside(i)) && alike(entity(tokens.get(from)), entity(tokens.get(i)), i);
    }

    /** A word in small letters within one entity, as "dela" in a person's name. */
    private boolean inside(int i) {
        return tokens.get(i).wordlike()
                && !entity(tokens.get(i)).equals("O")
                && entity(tokens.get(i)).equals(entity(tokens.get(i - 1)))
                && person()
                && !LINKS.contains(tokens.get(i).lower())
                && !titles.contains(tokens.get(i));
    }

    /** Linking words count only within an entity, and a hyphen only where no blank stands beside it. */
    private boolean links(int i) {
        Token token = tokens.get(i);
        if (!LINKS.contains(token.lower()) || i + 1 >= tokens.size()) return false;
        boolean joined = tokens.get(i - 1).span().end() == token.span().start()
                && token.span().end() == tokens.get(i + 1).span().start();
        if (token.word().equals("-")) return joined && (namelike(tokens.get(i + 1)) || person());
        boolean bodyLink = BODY_LINKS.contains(token.lower());
        if (bodyLink && entity(token).equals("LOCATION") && !token.lower().equals("of")) return false;
        return !entity(token).equals("O") && entity(token).equals(entity(tokens.get(from)))
                || person() && token.wordlike() && !bodyLink;
    }

    private boolean person() {
        return entity(tokens.get(from)).equals("PERSON");
    }

    private static String entity(Token token) {
        return token.entity();
    }

    /** Entities that one name may mix: "Iranian" (MISC) "Revolutionary Guard" (ORGANIZATION). */
    private boolean alike(String first, String next, int i) {
        if (first.equals(next)) return true;
        if (first.equals("PERSON")) return next.equals("O");
        if (next.equals("PERSON")) return false;
        return next.equals("O")
                || first.equals("O") && !next.equals("LOCATION")
                || next.equals("ORGANIZATION") && bodyAhead(i);
    }

    private boolean bodyAhead(int i) {
        for (int j = i; j < tokens.size() && entity(tokens.get(j)).equals("ORGANIZATION"); j++) {
            if (Nouns.body(tokens.get(j)).isPresent()) return true;
        }
        return false;
    }

    private Kind kind(List<Token> words) {
        Token last = words.getLast();
        String entity = words.stream()
                .map(Token::entity)
                .filter(e -> !e.equals("O"))
                .findFirst()
                .orElse("O");
        if (words.stream().anyMatch(t -> BORN_OF.contains(t.lower()))) return Kind.PERSON;
        if (DOMAIN.matcher(last.word()).matches()) return Kind.BODY;
        if (entity.equals("PERSON")) return words.size() > 1 && site(last) ? Kind.PLACE : Kind.PERSON;
        if (words.size() > 1 && Nouns.sitePrefix(words.getFirst())) return Kind.PLACE;
        if (Nouns.body(last).isPresent()) return Kind.BODY;
        if (Nouns.facility(last) && words.size() > 1 || entity.equals("LOCATION")) return Kind.PLACE;
        return entity.equals("ORGANIZATION") ? Kind.BODY : Kind.OTHER;
    }
}
