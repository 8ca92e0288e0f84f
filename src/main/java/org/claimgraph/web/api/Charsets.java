package org.claimgraph.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.claimgraph.web.problem.Problem;
import org.claimgraph.web.problem.RefusedRequest;

/** The character encoding that a sender names: {@code Content-Type: text/plain; charset=windows-1252}. */
final class Charsets {

    private Charsets() {}

    /** The encoding named, if any; one that does not exist is refused. */
    static Optional<Charset> declared(HttpRequest<?> request) {
        return request.getContentType()
                .flatMap(t -> t.getParameters().get(MediaType.CHARSET_PARAMETER))
                .map(Charsets::named);
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RefusedRequest(Problem.badParameter("There is no charset " + name + "; send UTF-8."));
        }
    }
}
