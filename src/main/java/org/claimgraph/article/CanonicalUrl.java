package org.claimgraph.article;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Writes one address in one way: "HTTP://Example.org:80/a/#top" is "http://example.org/a". */
final class CanonicalUrl {

    private CanonicalUrl() {}

    /** The address with lower-case scheme and host, and without fragment, default port and trailing slash. */
    static String of(URI url) {
        String scheme = lower(url.getScheme());
        String query = Optional.ofNullable(url.getRawQuery()).map(q -> "?" + q).orElse("");
        return scheme + "://" + lower(url.getHost()) + port(url, scheme) + path(url) + query;
    }

    private static String path(URI url) {
        String path = Optional.ofNullable(url.getRawPath()).orElse("");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String port(URI url, String scheme) {
        boolean usual = url.getPort() < 0
                || url.getPort() == 80 && scheme.equals("http")
                || url.getPort() == 443 && scheme.equals("https");
        return usual ? "" : ":" + url.getPort();
    }

    private static String lower(@org.jspecify.annotations.Nullable String part) {
        return part == null ? "" : part.toLowerCase(Locale.ROOT);
    }
}
