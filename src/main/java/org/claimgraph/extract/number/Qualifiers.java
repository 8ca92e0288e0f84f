package org.claimgraph.extract.number;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.claim.Count.Qualifier;

/** What the words around a number say of it: "at least 12", "12 or more", "nearly 30". */
final class Qualifiers {

    /**
     * A qualifier and where its words begin or end.
     *
     * @param qualifier what they say
     * @param at the offset of their first unit before a number, or one past their last unit after it
     */
    record Found(Qualifier qualifier, int at) {}

    private static final Map<Qualifier, Pattern> BEFORE = before();
    private static final Pattern OR_MORE = Pattern.compile("\\s+or\\s+more\\b|\\s+at\\s+least\\b(?=\\s*[,.;])");
    private static final Pattern OR_SO = Pattern.compile("\\s+or\\s+so\\b");
    private static final int WIDEST = 40;

    private Qualifiers() {}

    /** The qualifier that ends where the number starts, over at most one "a total of" between them. */
    static Optional<Found> before(String text, int number) {
        String words = text.substring(Math.max(0, number - WIDEST), number);
        return BEFORE.entrySet().stream()
                .flatMap(e -> match(e.getKey(), e.getValue(), words, number).stream())
                .min((a, b) -> Integer.compare(a.at(), b.at()));
    }

    /** The qualifier that begins where the number ends. */
    static Optional<Found> after(String text, int number) {
        String words = text.substring(number, Math.min(text.length(), number + WIDEST));
        Matcher more = OR_MORE.matcher(words);
        if (more.lookingAt()) return Optional.of(new Found(Qualifier.AT_LEAST, number + more.end()));
        Matcher so = OR_SO.matcher(words);
        return so.lookingAt() ? Optional.of(new Found(Qualifier.ABOUT, number + so.end())) : Optional.empty();
    }

    private static Optional<Found> match(Qualifier qualifier, Pattern pattern, String words, int number) {
        Matcher m = pattern.matcher(words);
        return m.find() ? Optional.of(new Found(qualifier, number - words.length() + m.start(1))) : Optional.empty();
    }

    private static Map<Qualifier, Pattern> before() {
        Map<Qualifier, List<String>> words = WordList.lines(Qualifiers.class, "qualifiers.txt").stream()
                .map(line -> line.split(" ", 2))
                .collect(groupingBy(
                        line -> Qualifier.valueOf(line[0].toUpperCase(ROOT)), mapping(line -> line[1], toList())));
        return words.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> ending(e.getValue())));
    }

    private static Pattern ending(List<String> words) {
        String between = "\\s+(?:(?:a\\s+)?(?:total|further|additional|combined)\\s+(?:of\\s+)?"
                + "|the\\s+|another\\s+|an\\s+estimated\\s+)?$";
        return Pattern.compile("(?i)(?<![\\w-])(" + WordList.anyOf(words) + ")" + between);
    }
}
