package org.claimgraph.extract.time;

import static java.util.Locale.ENGLISH;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The names of months as newspapers print them: "October", "Oct.", "Sept". */
final class Months {

    /** Any name or abbreviation of a month, without a group. */
    static final String ANY = "(?:" + names() + ")\\b\\.?";

    private Months() {}

    /** The month of a name or abbreviation that {@link #ANY} matches. */
    static Month named(String name) {
        String start = name.substring(0, 3);
        return Arrays.stream(Month.values())
                .filter(m -> full(m).startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static String names() {
        return Arrays.stream(Month.values())
                .map(m -> full(m) + "|" + full(m).substring(0, 3) + (m == Month.SEPTEMBER ? "t?" : ""))
                .collect(Collectors.joining("|"));
    }

    private static String full(Month month) {
        return month.getDisplayName(TextStyle.FULL, ENGLISH);
    }
}
