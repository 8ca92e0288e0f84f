package org.claimgraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimgraph.article.Digest;
import org.claimgraph.claim.Page;

/**
 * Where the next page of one question begins: the key of the last item seen, in base64 (RFC 4648, for addresses), signed
 * with the question so that it fits no other.
 *
 * @param question the kind of list and its filter, in any words
 */
record Cursor(String question) {

    /**
     * The key after which the page begins; "" for the first page.
     *
     * @throws Page.BadCursor where this question gave no such cursor
     */
    String key(Page.Request request) {
        return request.cursor().map(this::decode).orElse("");
    }

    /** The page made of {@code rows}, of which there is one more than asked for where another page follows. */
    <T> Page<T> page(List<Row> rows, Page.Request request, Function<Row, String> key, Function<Row, T> item) {
        List<Row> shown = rows.stream().limit(request.limit()).toList();
        Optional<String> next =
                rows.size() > shown.size() ? Optional.of(encode(key.apply(shown.getLast()))) : Optional.empty();
        return new Page<>(shown.stream().map(item).toList(), next);
    }

    private String encode(String key) {
        byte[] bytes = (signature() + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String decode(String cursor) {
        try {
            String signed = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (signed.startsWith(signature()))
                return signed.substring(signature().length());
        } catch (IllegalArgumentException e) {
            throw new Page.BadCursor(cursor);
        }
        throw new Page.BadCursor(cursor);
    }

    private String signature() {
        return Digest.hex16("cursor", question).substring(0, 8);
    }
}
