package org.claimgraph.extract.name;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.nlp.Token;

/**
 * One naming of somebody or something: "Omar Abu Rasheed", "the Coast Guard" without its article, "Israeli", "Rafah".
 *
 * @param kind what it names
 * @param tokens its words, at least one, side by side
 * @param known what the gazetteer knows under it
 */
record Name(Kind kind, List<Token> tokens, Optional<Known> known) {

    /** What a name names. */
    enum Kind {
        PERSON,
        /** An organisation, by name or by a common noun as in "the Iraqi military". */
        BODY,
        STATE,
        /** A people, or the adjective of a state: "Israelis", "Israeli". */
        PEOPLE,
        PLACE,
        /** A capitalised name that nothing tells more about. */
        OTHER
    }

    Token first() {
        return tokens.getFirst();
    }

    Token last() {
        return tokens.getLast();
    }

    Span span() {
        return Span.around(first().span(), last().span());
    }

    /** Its words as written, blanks made single. */
    String words() {
        StringBuilder words = new StringBuilder(first().word());
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).span().end() < tokens.get(i).span().start()) words.append(' ');
            words.append(tokens.get(i).word());
        }
        return words.toString();
    }

    /** The token on which the others depend, the last one where the parse does not tell. */
    Token head() {
        return tokens.stream()
                .filter(t -> t.head().filter(tokens::contains).isEmpty())
                .reduce((a, b) -> b)
                .orElse(last());
    }

    boolean is(Kind... kinds) {
        return List.of(kinds).contains(kind);
    }

    boolean knownAs(Known.Sort sort) {
        return known.filter(k -> k.sort() == sort).isPresent();
    }
}
