package org.claimgraph.web.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import org.claimgraph.web.csv.Table;
import org.claimgraph.web.json.PageJson;

/** Gives a page of a list as JSON or CSV, with a link to the next page: {@code Link: <…&cursor=…>; rel="next"}. */
final class Listing {

    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8;header=present");

    private Listing() {}

    /** The page in the format that the address ends in, or else that the asker accepts; JSON where both are silent. */
    static <T> HttpResponse<?> of(HttpRequest<?> request, PageJson<T> page, Table<T> table) {
        MutableHttpResponse<?> answer = csv(request)
                ? HttpResponse.ok(table.of(page.items())).contentType(CSV)
                : HttpResponse.ok(page).contentType(MediaType.APPLICATION_JSON_TYPE);
        page.next().ifPresent(cursor -> answer.header(HttpHeaders.LINK, next(request, cursor)));
        return answer;
    }

    private static boolean csv(HttpRequest<?> request) {
        if (request.getPath().endsWith(".csv")) return true;
        return request.accept().stream()
                .filter(t -> t.matches(MediaType.APPLICATION_JSON_TYPE) || t.matches(MediaType.TEXT_CSV_TYPE))
                .findFirst()
                .filter(t -> t.getType().equals("text") && t.getSubtype().equals("csv"))
                .isPresent();
    }

    private static String next(HttpRequest<?> request, String cursor) {
        String address = UriBuilder.of(request.getUri())
                .replaceQueryParam("cursor", cursor)
                .build()
                .toString();
        return "<" + address + ">; rel=\"next\"";
    }
}
