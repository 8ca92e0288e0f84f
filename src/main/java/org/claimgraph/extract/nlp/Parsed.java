package org.claimgraph.extract.nlp;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Span;

/**
 * An article with its body parsed.
 *
 * @param article the article
 * @param sentences of the body, in order; wire conventions are not among them
 * @param tokens all tokens of all sentences; a token's index is its place in this list
 * @param quotations what stands in quotation marks, in order
 */
public record Parsed(Article article, List<Sentence> sentences, List<Token> tokens, List<Quotation> quotations) {

    /** The article's text. */
    public String text() {
        return article.text();
    }

    /** The sentences of one paragraph. */
    public List<Sentence> paragraph(int number) {
        return sentences.stream().filter(s -> s.paragraph() == number).toList();
    }

    /** The tokens that lie wholly within {@code span}. */
    public List<Token> within(Span span) {
        return tokens.subList(firstFrom(span.start()), firstFrom(span.end()));
    }

    /** The sentence that covers the offset. */
    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream().filter(s -> s.span().covers(offset)).findFirst();
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
