package org.claimgraph.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;

/** Tells a reader with a browser, who asks for {@code text/html} first, from a program. */
public final class Browser {

    private Browser() {}

    /** Whether a page is what the asker likes best. */
    public static boolean asks(HttpRequest<?> request) {
        return request.accept().stream()
                .findFirst()
                .filter(t -> t.matches(MediaType.TEXT_HTML_TYPE) || t.matches(MediaType.APPLICATION_XHTML_TYPE))
                .filter(t -> !t.getType().equals("*"))
                .isPresent();
    }
}
