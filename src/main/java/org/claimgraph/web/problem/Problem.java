package org.claimgraph.web.problem;

import io.micronaut.http.HttpStatus;
import org.claimgraph.article.Received.Refusal;
import org.claimgraph.article.Received.Unreadable;

/**
 * One way in which a request can fail: asking for {@code /figures?measure=hurt} is a "bad-parameter" that names the
 * measures there are.
 *
 * @param kind lower case with hyphens; the end of the problem's type
 * @param title the kind in a few words, the same for every request
 * @param status the HTTP status
 * @param detail one sentence on this very request that says what to do, without anything from inside the program
 */
public record Problem(String kind, String title, HttpStatus status, String detail) {

    /** A parameter of the address that is unknown or holds a value that it cannot. */
    public static Problem badParameter(String detail) {
        return new Problem("bad-parameter", "A parameter is wrong", HttpStatus.BAD_REQUEST, detail);
    }

    /** Nothing has that address; {@code what} says what was looked for: "There is no article 0123…". */
    public static Problem notFound(String what) {
        return new Problem("not-found", "There is nothing at this address", HttpStatus.NOT_FOUND, what);
    }

    /** A form that was sent from the page of somebody else. */
    public static Problem foreignOrigin() {
        return new Problem(
                "foreign-origin",
                "Another site sent this",
                HttpStatus.FORBIDDEN,
                "Articles are only taken from this service's own pages, or from programs that send no Origin header.");
    }

    /** Something was handed in that is no readable article. */
    public static Problem of(Unreadable unreadable) {
        Refusal refusal = unreadable.refusal();
        return new Problem(refusal.word(), refusal.title(), status(refusal), unreadable.detail());
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
            case EMPTY, BINARY, BROKEN_ENCODING, NO_SENTENCE, NOT_ENGLISH, NO_PUBLISHER, BAD_DATE, BAD_URL, MARKUP ->
                HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }

    /** What a bare status means here. */
    public static Problem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> notFound("The API's description at /api lists every address.");
            case METHOD_NOT_ALLOWED ->
                new Problem(
                        "method-not-allowed",
                        "This address does not take that method",
                        status,
                        "The Allow header names the methods that it takes.");
            case NOT_ACCEPTABLE ->
                new Problem(
                        "not-acceptable",
                        "This is not offered in that format",
                        status,
                        "The API's description at /api names the formats of every address; application/json is always one.");
            case REQUEST_ENTITY_TOO_LARGE ->
                new Problem("too-large", "The text is too large", status, "Send at most 5 MB, one article at a time.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new Problem(
                        "unsupported-media-type",
                        "That content type is not taken",
                        status,
                        "Send an article as text/plain or application/json.");
            case SERVICE_UNAVAILABLE ->
                new Problem(
                        "graph-unavailable",
                        "The graph does not answer",
                        status,
                        "Nothing was kept. Try again in some seconds; /health tells when the graph answers.");
            default -> status.getCode() < 500 ? badRequest(status) : failed(status);
        };
    }

    private static Problem badRequest(HttpStatus status) {
        return new Problem(
                "bad-request", "The request cannot be read", status, "Compare it with the API's description at /api.");
    }

    private static Problem failed(HttpStatus status) {
        return new Problem(
                "failed",
                "Claimgraph failed",
                status,
                "This is a fault of the program, not of the request; its log tells more.");
    }
}
