package org.claimgraph.extract.time;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A month or a year: "in March", "August 2018", "in 2023". A bare month needs its preposition, or "may" would be one. */
final class CalendarStretch implements TimeExpression {

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern PATTERN = Pattern.compile("\\b(" + Months.ANY + "),?\\s+" + YEAR + "\\b"
            + "|(?<=\\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Oo]f|[Ll]ast|early|late|mid-|until)\\s{0,2})(" + Months.ANY
            + ")(?!\\s+\\d)"
            + "|(?<=\\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Oo]f|early|late|until|through)\\s{1,2})" + YEAR
            + "(?![\\d,-]|\\s+[a-z]+s\\b)");

    @Override
    public Pattern pattern() {
        return PATTERN;
    }

    @Override
    public Optional<Stretch> read(MatchResult words, Reference reference) {
        if (words.group(1) != null) {
            return Optional.of(
                    Reference.all(YearMonth.of(Integer.parseInt(words.group(2)), Months.named(words.group(1)))));
        }
        if (words.group(3) != null)
            return reference.past(Months.named(words.group(3))).map(Reference::all);
        return Optional.of(Reference.all(Year.of(Integer.parseInt(words.group(4)))));
    }
}
