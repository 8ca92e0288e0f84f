package org.claimgraph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Reading;
import org.claimgraph.claim.Statement;
import org.claimgraph.web.words.FigureInWords;
import org.claimgraph.web.words.SourceInWords;
import org.claimgraph.web.words.StatementInWords;

/**
 * One claim as a reader meets it beside the text: "Health officials in Gaza: more than 30,800 people killed".
 *
 * @param id the claim's id
 * @param kind "statement" or "figure"
 * @param source who says so
 * @param words what is said
 * @param evidence the article's own words
 * @param rule the rule that found it
 * @param sure how many of a hundred such finds are right
 */
public record Card(String id, String kind, String source, String words, String evidence, String rule, long sure) {

    /** A card for every claim of the reading, in the order of the text. */
    static List<Card> of(Reading reading) {
        String publisher = reading.article().publisher();
        return Stream.<Claim>concat(reading.statements().stream(), reading.figures().stream())
                .sorted(Comparator.<Claim, Span>comparing(c -> c.evidence().extent()))
                .map(c -> of(c, publisher))
                .toList();
    }

    /** The card of a claim in an article of that publisher. */
    static Card of(Claim claim, String publisher) {
        return switch (claim) {
            case Statement s -> card(s, StatementInWords.speaker(s), StatementInWords.content(s));
            case Figure f -> card(f, SourceInWords.of(f.attributedTo(), publisher), FigureInWords.of(f));
        };
    }

    private static Card card(Claim claim, String source, String words) {
        return new Card(
                claim.id(),
                Piece.kind(claim),
                source,
                words,
                claim.evidence().quotation(),
                claim.finding().rule(),
                Math.round(claim.finding().confidence() * 100));
    }
}
