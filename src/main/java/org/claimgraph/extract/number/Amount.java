package org.claimgraph.extract.number;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Count;
import org.claimgraph.extract.nlp.Token;

/**
 * A number of a sentence with its bounds and its place in the parse: "at least 12" of "at least 12 miners".
 *
 * @param number the number words alone: "12", "tens of thousands"
 * @param extent the number with its qualifier: "at least 12"
 * @param count how many that is
 * @param tokens the tokens of the number words, in order
 */
public record Amount(Span number, Span extent, Count count, List<Token> tokens) {

    /** The number word that the parse hangs the others on. */
    public Token head() {
        return tokens.stream()
                .filter(t -> t.head().filter(tokens::contains).isEmpty())
                .reduce((a, b) -> b)
                .orElse(tokens.getLast());
    }

    /** The noun that the number stands before: "miners"; empty for "12 died" and "12 of the miners". */
    public Optional<Token> noun() {
        return head().head()
                .filter(h -> h.index() > head().index()
                        && h.noun()
                        && head().is("nummod", "amod", "compound", "det", "advmod", "dep"));
    }

    /** The word by which the counted phrase hangs in its sentence: the noun, else the number itself. */
    public Token top() {
        return noun().orElse(head());
    }
}
