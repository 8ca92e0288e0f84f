package org.claimgraph.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Article;
import org.claimgraph.article.CodePoints;
import org.claimgraph.article.Published;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Reading;

/**
 * A reading as {@code extract} writes it: the article as received, then {@code "statements"}, {@code "figures"},
 * {@code "parties"} and {@code "places"}. Every offset counts Unicode code points of the text, ends exclusive.
 *
 * @param id the article's
 * @param published the day of publication
 * @param text the words that the offsets count in
 * @param parties each party with all its names, the usual one first
 * @param places each place with all its names, the usual one first
 */
record Extracted(
        String id,
        String publisher,
        Optional<LocalDate> published,
        Optional<String> title,
        String text,
        List<ExtractedStatement> statements,
        List<ExtractedFigure> figures,
        List<List<String>> parties,
        List<List<String>> places) {

    /** The form of {@code reading} that leaves the program. */
    static Extracted of(Reading reading) {
        Article article = reading.article();
        CodePoints offsets = CodePoints.of(article.text());
        return new Extracted(
                article.id().value(),
                article.publisher(),
                article.published().map(Published::on),
                article.title(),
                article.text(),
                reading.statements().stream()
                        .map(s -> ExtractedStatement.of(s, offsets))
                        .toList(),
                reading.figures().stream()
                        .map(f -> ExtractedFigure.of(f, offsets))
                        .toList(),
                reading.parties().stream().map(Extracted::names).toList(),
                reading.places().stream().map(Extracted::names).toList());
    }

    private static List<String> names(Party party) {
        return Stream.concat(Stream.of(party.name()), party.aliases().stream()).toList();
    }

    private static List<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.aliases().stream()).toList();
    }
}
