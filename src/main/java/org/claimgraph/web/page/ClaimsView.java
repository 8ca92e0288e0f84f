package org.claimgraph.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Found;
import org.claimgraph.claim.Page;

/**
 * What a page of statements or figures shows.
 *
 * @param title the heading: "Statements"
 * @param path the list's address: "/statements"
 * @param fields the form
 * @param items the claims, each with its article
 * @param next the address of the next page, empty on the last
 * @param csv the same question's address as CSV
 */
public record ClaimsView(
        String title, String path, List<FilterField> fields, List<Item> items, String next, String csv) {

    static <C extends Claim> ClaimsView of(
            String title, HttpRequest<?> request, List<FilterField> fields, Page<Found<C>> page) {
        String path = request.getPath();
        return new ClaimsView(
                title,
                path,
                fields,
                page.items().stream().map(Item::of).toList(),
                page.next().map(cursor -> address(request, path, cursor)).orElse(""),
                request.getUri().toString().replaceFirst("^" + path, path + ".csv"));
    }

    private static String address(HttpRequest<?> request, String path, String cursor) {
        return UriBuilder.of(request.getUri())
                .replacePath(path)
                .replaceQueryParam("cursor", cursor)
                .build()
                .toString();
    }

    /** A claim in words and the article that it stands in. */
    public record Item(Card card, HeadingLine heading) {

        static Item of(Found<? extends Claim> found) {
            String publisher = found.heading().publisher();
            return new Item(Card.of(found.claim(), publisher), HeadingLine.of(found.heading()));
        }
    }
}
