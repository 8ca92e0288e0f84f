package org.claimgraph.graph;

import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Reading;

/** The last look before a claim is kept: its words must be those of its article at its spans. */
final class EvidenceCheck {

    private EvidenceCheck() {}

    /** @throws IllegalArgumentException where a claim rests on another text, or on other words than those at its spans */
    static void verify(Reading reading) {
        String sha256 = reading.article().revision().sha256();
        String text = reading.article().text();
        Stream.concat(reading.statements().stream(), reading.figures().stream()).forEach(c -> verify(c, sha256, text));
    }

    private static void verify(Claim claim, String sha256, String text) {
        Evidence evidence = claim.evidence();
        if (!evidence.revision().equals(sha256)) {
            throw new IllegalArgumentException("claim " + claim.id() + " rests on another text than its article's");
        }
        List<String> words = evidence.spans().stream().map(s -> within(s, text)).toList();
        if (!words.equals(evidence.words())) {
            throw new IllegalArgumentException("claim " + claim.id() + " has other words than stand at its place");
        }
    }

    private static String within(Span span, String text) {
        return span.end() <= text.length() ? span.in(text) : "";
    }
}
