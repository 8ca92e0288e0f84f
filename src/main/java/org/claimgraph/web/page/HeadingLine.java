package org.claimgraph.web.page;

import org.claimgraph.article.Published;
import org.claimgraph.claim.Heading;
import org.claimgraph.web.words.DayInWords;

/**
 * What a page shows of an article or one of its revisions.
 *
 * @param article the article's id
 * @param revision the revision's id
 * @param title the headline
 * @param publisher who published it
 * @param published the day in words, or that it is unknown
 * @param takenIn the minute in words
 * @param claims how many claims: "3 statements, 1 figure"
 */
public record HeadingLine(
        String article,
        String revision,
        String title,
        String publisher,
        String published,
        String takenIn,
        String claims) {

    static HeadingLine of(Heading heading) {
        return new HeadingLine(
                heading.article().value(),
                heading.revision(),
                heading.title().orElse("Untitled report"),
                heading.publisher(),
                heading.published().map(Published::on).map(DayInWords::of).orElse("day unknown"),
                DayInWords.of(heading.takenIn()),
                many(heading.statements(), "statement") + ", " + many(heading.figures(), "figure"));
    }

    private static String many(int count, String noun) {
        return count == 0 ? "no " + noun + "s" : count + " " + noun + (count == 1 ? "" : "s");
    }
}
