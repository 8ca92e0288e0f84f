package org.claimgraph.graph;

import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Finding;

/** What statements and figures have in common as properties: id, evidence, finding and their place in the lists. */
final class ClaimProperties {

    private ClaimProperties() {}

    /** The properties of the claim that stands at {@code position} among those of its kind, 0 for the first. */
    static Properties of(Claim claim, Arrival arrival, int position) {
        Properties to = new Properties()
                .with("id", claim.id())
                .with("revisionId", arrival.revision().id())
                .with("articleId", arrival.revision().article().value())
                .with("position", position)
                .with("current", arrival.current())
                .with("rank", arrival.rank(position))
                .with("publishedOn", arrival.publishedOn());
        put(to, claim.evidence(), arrival.reading().article().text());
        return to.with("rule", claim.finding().rule())
                .with("confidence", claim.finding().confidence());
    }

    private static void put(Properties to, Evidence evidence, String text) {
        SpanProperties.put(to, "span", evidence.spans());
        SpanProperties.put(to, "sentence", evidence.sentence());
        to.with("words", evidence.words())
                .with("content", evidence.quotation())
                .with("sentence", evidence.sentence().in(text));
    }

    /** The evidence of a claim of the revision whose text has that SHA-256. */
    static Evidence evidence(Row row, String sha256) {
        return new Evidence(
                sha256, SpanProperties.list(row, "span"), row.texts("words"), SpanProperties.one(row, "sentence"));
    }

    static Finding finding(Row row) {
        return new Finding(row.text("rule"), row.decimal("confidence"));
    }
}
