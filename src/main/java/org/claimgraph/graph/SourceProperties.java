package org.claimgraph.graph;

import java.util.Optional;
import org.claimgraph.claim.Source;

/**
 * The source of a claim as its article names it, kept on the claim: {@code speakerId: "matthew-miller", speakerRole:
 * "State Department spokesperson"}. Another article may give the same person another role.
 */
final class SourceProperties {

    private SourceProperties() {}

    static void put(Properties to, String prefix, Source.Mention mention) {
        Source source = mention.source();
        to.with(prefix + "Id", source.id())
                .with(prefix + "Name", source.name())
                .with(prefix + "Kind", source.kind())
                .with(prefix + "Role", source.role());
        NameProperties.put(to, "party", source.speaksFor());
        mention.span().ifPresent(span -> SpanProperties.put(to, prefix, span));
    }

    static Source.Mention one(Row row, String prefix) {
        Source source = new Source(
                row.text(prefix + "Id"),
                row.text(prefix + "Name"),
                Source.Kind.valueOf(row.text(prefix + "Kind")),
                row.maybeText(prefix + "Role"),
                NameProperties.party(row, "party"));
        return new Source.Mention(source, SpanProperties.maybe(row, prefix));
    }

    static Optional<Source.Mention> maybe(Row row, String prefix) {
        return row.has(prefix + "Id") ? Optional.of(one(row, prefix)) : Optional.empty();
    }
}
