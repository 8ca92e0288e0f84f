package org.claimgraph.extract.nlp;

import java.util.List;
import org.claimgraph.article.Span;

/**
 * Words between quotation marks within one paragraph.
 *
 * @param content the words without the marks
 * @param tokens the tokens of the words, at least one
 * @param paragraph the paragraph's number
 * @param closed whether the closing mark stands in the same paragraph; a quotation that runs on is left open
 */
public record Quotation(Span content, List<Token> tokens, int paragraph, boolean closed) {

    /** How many of its tokens are words. */
    public long words() {
        return tokens.stream().filter(Token::wordlike).count();
    }
}
