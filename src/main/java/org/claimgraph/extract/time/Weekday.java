package org.claimgraph.extract.time;

import static java.util.Locale.ROOT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A weekday, which means the latest one unless the words look ahead: "Thursday", "last Friday", "next Monday". */
final class Weekday implements TimeExpression {

    private static final Pattern PATTERN = Pattern.compile(
            "\\b(?:([Ll]ast|[Nn]ext|[Cc]oming|[Tt]his)\\s+)?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    @Override
    public Pattern pattern() {
        return PATTERN;
    }

    @Override
    public Optional<Stretch> read(MatchResult words, Reference reference) {
        DayOfWeek weekday = DayOfWeek.valueOf((words.group(2) + "day").toUpperCase(ROOT));
        return day(weekday, Optional.ofNullable(words.group(1)).orElse(""), reference)
                .map(Stretch::day);
    }

    private static Optional<LocalDate> day(DayOfWeek weekday, String word, Reference reference) {
        return switch (word.toLowerCase(ROOT)) {
            case "last" -> reference.last(weekday);
            case "next", "coming" -> reference.next(weekday);
            default -> reference.past(weekday);
        };
    }
}
