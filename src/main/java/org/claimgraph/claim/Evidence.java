package org.claimgraph.claim;

import java.util.List;
import org.claimgraph.article.Span;

/**
 * The place and the exact words that a claim rests on; a claim without them cannot be made.
 *
 * @param revision the SHA-256 of the text that the spans point into, 64 hexadecimal digits
 * @param spans the claim's own words, in order and without overlap, at least one: a quotation interrupted by its cue
 *     has two
 * @param words the text at each span, in the same order
 * @param sentence the sentences that the claim was read in, from the first to the last of them
 */
public record Evidence(String revision, List<Span> spans, List<String> words, Span sentence) {

    public Evidence {
        spans = List.copyOf(spans);
        words = List.copyOf(words);
        if (!revision.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("a SHA-256, not " + revision);
        if (spans.isEmpty() || spans.size() != words.size()) {
            throw new IllegalArgumentException(
                    "a claim needs evidence: " + spans.size() + " spans, " + words.size() + " texts");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end())
                throw new IllegalArgumentException("spans overlap: " + spans);
        }
    }

    /** The evidence that {@code spans} of {@code text} give. */
    public static Evidence in(String text, String revision, List<Span> spans, Span sentence) {
        return new Evidence(revision, spans, spans.stream().map(s -> s.in(text)).toList(), sentence);
    }

    /** The smallest span around all of the words. */
    public Span extent() {
        return Span.around(spans.getFirst(), spans.getLast());
    }

    /** The words as one line: stretches joined by " … ", white space folded. */
    public String quotation() {
        return String.join(" … ", words).replaceAll("\\s+", " ").strip();
    }
}
