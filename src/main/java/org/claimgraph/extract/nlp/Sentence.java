package org.claimgraph.extract.nlp;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * One sentence of an article.
 *
 * @param index its number in the article, from 0
 * @param paragraph the number of its paragraph in the article, from 0
 * @param tokens its words and marks in order, at least one
 */
public record Sentence(int index, int paragraph, List<Token> tokens) {

    /** From the first to the last mark. */
    public Span span() {
        return Span.around(tokens.getFirst().span(), tokens.getLast().span());
    }

    /** The main word of the sentence. */
    public Token root() {
        return tokens.stream().filter(t -> t.head().isEmpty()).findFirst().orElse(tokens.getFirst());
    }

    /** The token {@code distance} places after {@code token}, or before it where negative; empty beyond the sentence. */
    public Optional<Token> beside(Token token, int distance) {
        int at = token.index() - tokens.getFirst().index() + distance;
        return at < 0 || at >= tokens.size() ? Optional.empty() : Optional.of(tokens.get(at));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return index + ": " + String.join(" ", tokens.stream().map(Token::word).toList());
    }
}
