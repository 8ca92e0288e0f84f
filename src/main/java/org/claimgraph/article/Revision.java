package org.claimgraph.article;

/**
 * One text of an article: a later correction under the same URL is another revision, and both are kept.
 *
 * @param id 16 hexadecimal digits made of article and text, so that the same text is the same revision
 * @param article the article that this is a text of
 * @param sha256 64 hexadecimal digits: the SHA-256 of the text in UTF-8
 */
public record Revision(String id, ArticleId article, String sha256) {

    /** The revision that {@code text} is of {@code article}. */
    public static Revision of(ArticleId article, String text) {
        String sha256 = Digest.sha256(text);
        return new Revision(Digest.hex16("revision", article.value(), sha256), article, sha256);
    }
}
