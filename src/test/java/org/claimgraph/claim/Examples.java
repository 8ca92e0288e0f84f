package org.claimgraph.claim;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleId;
import org.claimgraph.article.Dateline;
import org.claimgraph.article.Layout;
import org.claimgraph.article.Layout.Part;
import org.claimgraph.article.Layout.Passage;
import org.claimgraph.article.Published;
import org.claimgraph.article.Span;

/**
 * Readings of invented reports, made by hand for tests: {@link #full} fills every field of the domain, {@link #sparse}
 * leaves every optional one empty, {@link #withoutClaims} holds nothing but its article.
 */
public final class Examples {

    private static final String FULL = """
            By Ada Quill
            PORT VELLA, May 4 (Northwire) - The 🔥 of Sunday night killed at least 12 dock workers in Port Vella, the \
            harbour master's office said in a statement on Monday, 3 of them apprentices.

            "We heard two blasts," Mira Tolland, a spokesperson for the Veld Coast Guard, told reporters in Port Vella. \
            "Then 🔥 everywhere." Officials said the Coast Guard had denied a delay. A source close to the inquiry blamed \
            the Harbour Front for between 30 and 40 injuries over the past two days.

            The Harbour Front declined to comment.
            """;

    private static final String SPARSE = "Nobody was hurt. “It is over,” she said.";

    private Examples() {}

    /** Every field filled: astral characters, two spans, nested statements, a part of a whole, blame, every kind of source. */
    public static Reading full() {
        return full(FULL);
    }

    /** The report of {@link #full} with a corrected text: another revision of the same article. */
    public static Reading corrected() {
        return full(FULL.replace("12 dock workers", "14 dock workers"));
    }

    /** Every optional field empty, curly quotation marks, no date, a count of none. */
    public static Reading sparse() {
        return new SparseExample(article(new ArticleId("00000000000000aa"), SPARSE)).reading();
    }

    /** An article in which nothing was found. */
    public static Reading withoutClaims() {
        Article quiet = article(new ArticleId("00000000000000ee"), "The harbour lay quiet at dawn.");
        return new Reading(quiet, List.of(), List.of(), List.of(), List.of());
    }

    /** The reading as taken in on 5 May 2026 at noon UTC, an article's first and current revision. */
    public static Kept kept(Reading reading) {
        return new Kept(reading, Instant.parse("2026-05-05T12:00:00Z"), Optional.empty(), true);
    }

    private static Reading full(String text) {
        Article article = new Article(
                new ArticleId("00000000000000ff"),
                Optional.of(URI.create("https://northwire.example/2026/05/04/port?edition=3")),
                "Northwire",
                Optional.of(new Published(
                        LocalDate.of(2026, 5, 4),
                        Optional.of(Instant.parse("2026-05-04T16:30:00Z")),
                        Published.Known.METADATA)),
                Optional.of("Blast at Port Vella \"<kills>\" dozen & more"),
                text,
                layout(text));
        return new FullExample(article).reading();
    }

    private static Article article(ArticleId id, String text) {
        Layout layout = new Layout(
                List.of(new Passage(Part.BODY, new Span(0, text.length()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Article(id, Optional.empty(), "The Vella Post", Optional.empty(), Optional.empty(), text, layout);
    }

    private static Layout layout(String text) {
        int line = text.indexOf('\n');
        int body = text.indexOf(" - ") + 3;
        List<Passage> passages = List.of(
                new Passage(Part.BYLINE, new Span(0, line)),
                new Passage(Part.DATELINE, new Span(line + 1, body - 1)),
                new Passage(Part.BODY, new Span(body, text.indexOf("\n\n"))),
                new Passage(Part.BODY, new Span(text.indexOf("\n\n") + 2, text.lastIndexOf("\n\n"))),
                new Passage(Part.BODY, new Span(text.lastIndexOf("\n\n") + 2, text.length() - 1)));
        Dateline dateline = new Dateline(
                Optional.of("PORT VELLA"),
                Optional.of(MonthDay.of(5, 4)),
                Optional.of(Year.of(2026)),
                Optional.of("Northwire"));
        return new Layout(
                passages, Optional.of(dateline), Optional.of("Ada Quill"), Optional.of(LocalDate.of(2026, 5, 4)));
    }
}
