package org.claimgraph.extract.time;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A stretch that ends with publication: "the past 24 hours" began the day before, "the last three days" three before. */
final class RollingStretch implements TimeExpression {

    private static final Pattern PATTERN =
            Pattern.compile("(?i)\\b(?:(?:past|last|previous|preceding)\\s+(?:(" + SmallNumber.ANY
                    + ")[\\s-]+(hours?|days?|weeks?|months?|years?)" + "|(day|24-hour period))|overnight)\\b");

    @Override
    public Pattern pattern() {
        return PATTERN;
    }

    @Override
    public Optional<Stretch> read(MatchResult words, Reference reference) {
        return reference.published().map(p -> Stretch.run(beginning(words, p), p));
    }

    private static LocalDate beginning(MatchResult words, LocalDate end) {
        if (words.group(1) == null) return end.minusDays(1);
        long number = SmallNumber.value(words.group(1).toLowerCase(ROOT));
        return switch (words.group(2).toLowerCase(ROOT).charAt(0)) {
            case 'h' -> end.minusDays(Math.ceilDiv(number, 24));
            case 'd' -> end.minusDays(number);
            case 'w' -> end.minusWeeks(number);
            case 'm' -> end.minusMonths(number);
            default -> end.minusYears(number);
        };
    }
}
