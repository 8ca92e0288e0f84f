package org.claimgraph.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.CloseableAvailableByteBody;
import java.util.concurrent.CompletionException;

/** The bytes of a body as they were sent, whatever its content type, so that broken JSON or UTF-8 can be told apart. */
final class RawBody {

    private RawBody() {}

    /** All bytes, none where there is no body; one that is too large ends the request. */
    static byte[] of(HttpRequest<?> request) {
        if (!(request instanceof ServerHttpRequest<?> received))
            throw new IllegalArgumentException("not from a client");
        try (CloseableAvailableByteBody body = received.byteBody().buffer().join()) {
            return body.toByteArray();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
