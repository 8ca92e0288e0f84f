package org.claimgraph.article;

import java.util.Optional;

/**
 * An article as somebody handed it in, nothing checked yet.
 *
 * @param id what the sender calls it
 * @param url its address
 * @param publisher who published it
 * @param published the day or instant of publication, ISO 8601
 * @param title its headline
 * @param text its words
 */
public record Submission(
        Optional<String> id,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> title,
        String text) {

    /** A submission of which nothing is known and that has no words. */
    public static final Submission OF_NOTHING = new Submission(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** The same submission with other words. */
    public Submission withText(String words) {
        return new Submission(id, url, publisher, published, title, words);
    }
}
