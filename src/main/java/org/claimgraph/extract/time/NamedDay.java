package org.claimgraph.extract.time;

import static java.util.Locale.ROOT;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day named from the day of publication: "yesterday", "tonight", "this morning", "three days ago". */
final class NamedDay implements TimeExpression {

    private static final Pattern PATTERN = Pattern.compile(
            "(?i)\\b(?:(yesterday|last night)|(tomorrow)|(today|tonight|(?:earlier )?this (?:morning|afternoon|evening))"
                    + "|(" + SmallNumber.ANY + ") days? ago)\\b");

    @Override
    public Pattern pattern() {
        return PATTERN;
    }

    @Override
    public Optional<Stretch> read(MatchResult words, Reference reference) {
        return reference.offset(offset(words)).map(Stretch::day);
    }

    private static long offset(MatchResult words) {
        if (words.group(1) != null) return -1;
        if (words.group(2) != null) return 1;
        if (words.group(3) != null) return 0;
        return -SmallNumber.value(words.group(4).toLowerCase(ROOT));
    }
}
