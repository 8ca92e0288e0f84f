package org.claimgraph.claim;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.article.Revision;
import org.claimgraph.article.Span;

/** Finds words of an example's text, so that no test counts characters by hand. */
record Words(String text, Revision revision) {

    static Words of(Article article) {
        return new Words(article.text(), article.revision());
    }

    /** The place of the first {@code words}. */
    Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) throw new IllegalArgumentException("not in the text: " + words);
        return new Span(start, start + words.length());
    }

    /** The place of {@code words} in the first {@code context}. */
    Span span(String words, String context) {
        int start = span(context).start() + context.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** The evidence of these stretches, in the sentence that begins and ends with the given words. */
    Evidence evidence(String sentence, String... stretches) {
        List<Span> spans = Arrays.stream(stretches)
                .map(this::span)
                .sorted(Comparator.naturalOrder())
                .toList();
        return Evidence.in(text, revision.sha256(), spans, span(sentence));
    }
}
