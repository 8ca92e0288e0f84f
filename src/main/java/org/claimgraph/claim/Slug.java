package org.claimgraph.claim;

import java.text.Normalizer;
import java.util.Locale;
import org.claimgraph.article.Digest;

/** Writes a name for use in an address: "Médecins Sans Frontières" is "medecins-sans-frontieres". */
public final class Slug {

    private Slug() {}

    /** The name in lower-case Latin letters, digits and single hyphens; a digest where none of those remain. */
    public static String of(String name) {
        String flat = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String slug = flat.toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "n-" + Digest.hex16(name) : slug;
    }
}
