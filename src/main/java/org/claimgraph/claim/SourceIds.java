package org.claimgraph.claim;

import org.claimgraph.article.ArticleId;
import org.claimgraph.article.Digest;
import org.claimgraph.article.Revision;

/** Makes the ids of sources: a name that is known beyond its article is shared, "officials" and "a source" are not. */
public final class SourceIds {

    private SourceIds() {}

    /** The id of a source with a proper name, shared across articles: "matthew-miller". */
    public static String named(String name) {
        return Slug.of(name);
    }

    /** The id of a group or document without a proper name, such as "witnesses": one within its article. */
    public static String within(ArticleId article, String description) {
        return Slug.of(description) + "-" + Digest.hex16("within", article.value(), Slug.of(description));
    }

    /** The id of an unnamed source, which is never merged with another: {@code mention} is the offset of its first mention. */
    public static String unnamed(Revision revision, int mention) {
        return "unnamed-" + Digest.hex16("unnamed", revision.id(), Integer.toString(mention));
    }
}
