package org.claimgraph.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimgraph.article.CodePoints;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Evidence;
import org.claimgraph.rdf.Iris;

/**
 * A stretch of an article's text, such as the words "30,800" in "had now passed 30,800".
 *
 * @param id its address, a part of its claim's
 * @param type TextPositionSelector, and TextQuoteSelector where the words are given
 * @param start the first code point, counted from 0
 * @param end one past the last code point
 * @param words the exact words
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SelectorJson(String id, List<String> type, int start, int end, Optional<String> words) {

    /** Makes the selectors of the claim at {@code claim}, whose text {@code codePoints} translates. */
    record Maker(String claim, CodePoints codePoints) {

        /** The place of {@code span}, without its words. */
        SelectorJson position(String part, Span span) {
            return make(part, span, List.of("TextPositionSelector"), Optional.empty());
        }

        /** The place of {@code span} with its words. */
        SelectorJson quote(String part, Span span, String words) {
            return make(part, span, List.of("TextPositionSelector", "TextQuoteSelector"), Optional.of(words));
        }

        /** The claim's own words, numbered from 1. */
        List<SelectorJson> evidence(Evidence evidence) {
            return IntStream.range(0, evidence.spans().size())
                    .mapToObj(i -> quote(
                            "evidence-" + (i + 1),
                            evidence.spans().get(i),
                            evidence.words().get(i)))
                    .toList();
        }

        private SelectorJson make(String part, Span span, List<String> type, Optional<String> words) {
            int start = codePoints.at(span.start());
            return new SelectorJson(Iris.part(claim, part), type, start, codePoints.at(span.end()), words);
        }
    }
}
