package org.claimgraph.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.article.Digest;
import org.claimgraph.article.Revision;

/**
 * Hands out the ids of one revision's claims: made of the revision, the kind of claim, its words and their count so far,
 * so that reading a text twice gives the same ids.
 */
public final class ClaimIds {

    private final Revision revision;
    private final Map<String, Integer> seen = new HashMap<>();

    public ClaimIds(Revision revision) {
        this.revision = revision;
    }

    /** The next id for a statement of these words; the same words again give another id. */
    public String statement(String words) {
        return next("statement", words);
    }

    /** The next id for a figure of these words; the same words again give another id. */
    public String figure(String words) {
        return next("figure", words);
    }

    private String next(String kind, String words) {
        String normal = words.toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
        int ordinal = seen.merge(kind + " " + normal, 1, Integer::sum);
        return Digest.hex16(kind, revision.id(), normal, Integer.toString(ordinal));
    }
}
