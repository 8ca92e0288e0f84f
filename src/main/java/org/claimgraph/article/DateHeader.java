package org.claimgraph.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date above an article, alone on its line or before the byline: "date 2024-03-07 By A. Writer", "Thursday, March 7,
 * 2024", "Published: 7 March 2024 10:45 GMT".
 *
 * @param length how many UTF-16 units of the line it takes up
 * @param day the day, where it stands there with its year
 */
record DateHeader(int length, Optional<LocalDate> day) {

    private static final Pattern FORM = Pattern.compile(
            "(?i:(?:date|dated|published|posted|updated|last updated|first published|release date)(?: on)?\\s*:?\\s+)?"
                    + "(?:\\p{Lu}\\p{L}+day,?\\s+)?(?<day>" + WrittenDate.ANY + ")"
                    + "(?:(?:,| at| -| \\|)?\\s+\\d{1,2}[:.]\\d{2}[^\\n]{0,30})?");
    private static final Pattern BEFORE_BYLINE = Pattern.compile("\\s*[|,–—-]?\\s*(?=(?:By|BY)\\s)");

    /** The date with which {@code line} begins, where nothing but a byline follows. */
    static Optional<DateHeader> of(String line) {
        Matcher m = FORM.matcher(line);
        if (!m.lookingAt()) return Optional.empty();
        String rest = line.substring(m.end());
        boolean header = rest.isBlank() || BEFORE_BYLINE.matcher(rest).lookingAt();
        return header ? WrittenDate.of(m.group("day")).map(d -> new DateHeader(m.end(), d.full())) : Optional.empty();
    }
}
