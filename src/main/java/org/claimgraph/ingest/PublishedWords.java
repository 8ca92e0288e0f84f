package org.claimgraph.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.claimgraph.article.Published;
import org.claimgraph.article.Published.Known;
import org.claimgraph.article.Received.Refusal;

/** Reads a publication date from metadata: "2024-03-07", "2024-03-07T21:15:00Z" or "2024-03-07T23:15:00+02:00". */
final class PublishedWords {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX]]")
            .withResolverStyle(java.time.format.ResolverStyle.STRICT);

    private PublishedWords() {}

    /** The day in the offset that is given, and the instant where there is an offset. */
    static Published read(String words) throws NotAnArticle {
        try {
            return published(FORM.parseBest(words, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException none) {
            throw new NotAnArticle(
                    Refusal.BAD_DATE,
                    "\"" + words
                            + "\" is no date; give a day like 2024-03-07 or an instant like 2024-03-07T21:15:00Z.");
        }
    }

    private static Published published(TemporalAccessor time) {
        return time instanceof OffsetDateTime at
                ? new Published(at.toLocalDate(), Optional.of(at.toInstant()), Known.METADATA)
                : Published.on(LocalDate.from(time), Known.METADATA);
    }
}
