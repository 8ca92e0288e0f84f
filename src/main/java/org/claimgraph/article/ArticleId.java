package org.claimgraph.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Names an article for good: the same URL, outside id, or publisher with date and headline always gives the same 16
 * hexadecimal digits.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record ArticleId(String value) {

    public ArticleId {
        if (!value.matches("[0-9a-f]{16}")) throw new IllegalArgumentException("16 hex digits, not " + value);
    }

    /** The id of the article that its publisher or sender calls {@code id}; ids are kept apart by publisher. */
    public static ArticleId ofOutside(String publisher, String id) {
        return new ArticleId(Digest.hex16("id", publisher.toLowerCase(Locale.ROOT), id));
    }

    /** The id of the article at {@code url}, whatever its fragment, letter case of host, or trailing slash. */
    public static ArticleId of(URI url) {
        return new ArticleId(Digest.hex16("url", CanonicalUrl.of(url)));
    }

    /** The id of an article without a URL: publisher, day and headline, or its first words where it has none. */
    public static ArticleId of(String publisher, Optional<LocalDate> day, String headline) {
        String date = day.map(LocalDate::toString).orElse("undated");
        return new ArticleId(Digest.hex16("headline", publisher.toLowerCase(Locale.ROOT), date, headline.strip()));
    }

    @Override
    public String toString() {
        return value;
    }
}
