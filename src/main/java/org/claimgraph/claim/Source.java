package org.claimgraph.claim;

import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * Whoever makes a claim, by the fullest name that the article gives: Omar Abu Rasheed, who speaks for the front; "a source
 * familiar with the talks", who stays unnamed.
 *
 * @param id the source's own (see {@link SourceIds}): named sources share theirs across articles, unnamed ones never do
 * @param name the fullest name in the article, without titles; for an unnamed source its description as written
 * @param kind what sort of source
 * @param role the title or office as the article gives it, such as "State Department spokesperson"
 * @param speaksFor the party or body that the source speaks for; an organisation speaks for itself
 */
public record Source(String id, String name, Kind kind, Optional<String> role, Optional<Party> speaksFor) {

    public Source {
        if (name.isBlank()) throw new IllegalArgumentException("a source needs a name or a description");
    }

    /** The sorts of sources, as the gold format names them in lower case. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        GROUP,
        DOCUMENT,
        UNNAMED
    }

    /**
     * A source as one mention names it.
     *
     * @param source who it is
     * @param span the words of this mention, such as "he" or "the ministry"; empty where the article leaves the speaker out
     */
    public record Mention(Source source, Optional<Span> span) {}
}
