package org.claimgraph.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dateline with which a paragraph begins: "CAIRO, March 7 (Reuters) - ", "GENEVA (AP) — ", "LONDON — ".
 *
 * @param length how many UTF-16 units it takes up, with its dash and the space behind
 * @param dateline what it tells
 */
record DatelinePrefix(int length, Dateline dateline) {

    private static final Set<String> LABELS = Set.copyOf(Lines.of("labels.txt"));

    private static final String CAPITALS = "(?<place>\\p{Lu}[\\p{Lu}'’.]+(?:[ /-]\\p{Lu}[\\p{Lu}'’.]*)*)";
    private static final String NAME =
            "(?<place>\\p{Lu}[\\p{L}'’.]+(?:[ /-](?:\\p{Lu}[\\p{L}'’.]*|al|de|el|la|of|the))*)";
    private static final String REGION = "(?:,\\s+\\p{Lu}[\\p{L}'’. -]{1,40}?)?";
    private static final String DAY = ",?\\s+(?<day>" + WrittenDate.ANY + ")";
    private static final String AGENCY = "\\s*\\((?<agency>\\p{L}[\\p{L}\\p{N} .&/'’-]{1,40})\\)";
    private static final String DASH = "\\.?(?:\\s*(?:--|[–—―]+)\\s*|\\s+-\\s+|:\\s+)";
    private static final String CLOSE_DASH = "\\.?\\s*(?:--|[–—―]+\\s*|-\\s+|:\\s+)\\s*";
    private static final String CONTENT = "(?=[\\p{Lu}\\p{N}\"“'‘(])";

    /** From the most telling form to the least; only a day makes sure that it is no aside, "UNRWA - the agency - said". */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(CAPITALS + REGION + DAY + "(?:" + AGENCY + ")?" + CLOSE_DASH),
            Pattern.compile(CAPITALS + REGION + AGENCY + CLOSE_DASH + CONTENT),
            Pattern.compile(NAME + REGION + "(?:" + DAY + ")?" + AGENCY + CLOSE_DASH + CONTENT),
            Pattern.compile(NAME + REGION + DAY + DASH + CONTENT),
            Pattern.compile(CAPITALS + REGION + DASH + CONTENT),
            Pattern.compile(AGENCY + CLOSE_DASH + CONTENT));

    /** The dateline at the very beginning of {@code paragraph}. */
    static Optional<DatelinePrefix> of(String paragraph) {
        return FORMS.stream()
                .map(form -> form.matcher(paragraph))
                .filter(Matcher::lookingAt)
                .findFirst()
                .map(DatelinePrefix::of)
                .filter(DatelinePrefix::tellsAPlace);
    }

    private static DatelinePrefix of(Matcher m) {
        Optional<WrittenDate> date = group(m, "day").flatMap(WrittenDate::of);
        Dateline dateline = new Dateline(
                group(m, "place"), date.map(WrittenDate::day), date.flatMap(WrittenDate::year), group(m, "agency"));
        return new DatelinePrefix(m.end(), dateline);
    }

    private static Optional<String> group(Matcher m, String name) {
        if (!m.namedGroups().containsKey(name)) return Optional.empty();
        @Nullable String words = m.group(name);
        return Optional.ofNullable(words);
    }

    private boolean tellsAPlace() {
        return dateline.place().filter(LABELS::contains).isEmpty();
    }
}
