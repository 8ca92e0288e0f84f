package org.claimgraph.extract.number;

import static java.util.Locale.ENGLISH;
import static java.util.stream.Collectors.joining;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.claimgraph.article.Span;

/** Tells numbers that count nobody: "aged 12", "$1,200", "40-day", "7:30", "in 2019", "Flight 209", "83 percent". */
final class NotACount {

    private static final String UNITS = anyLine("units.txt");
    private static final String LABELS = anyLine("labels.txt");
    private static final Pattern AFTER = Pattern.compile(
            "(?i)(?:[\\s–-]*(?:(?:more|additional|full|other)\\s+|\\([^)]*\\)\\s*)?" + UNITS + "(?!\\w)"
                    + "|-[a-z]|:\\d|/\\d|\\.\\d|°|\\s?[€£]|[a-z]"
                    + "|\\s+(?:more|fewer|less|higher|lower)\\s+than\\b).*",
            Pattern.DOTALL);
    private static final Pattern BEFORE = Pattern.compile(
            ".*(?:\\b" + LABELS + "\\s|[$€£¥₹#]\\s?|\\p{L}-|\\d[–:./-]|\\p{L}"
                    + "|\\b(?:age|girl|boy|man|woman|child|daughter|son)\\s+of\\s)",
            Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "(?i).*(?:\\b(?:in|since|until|till|of|from|by|to|early|late|mid|during|before|after|and|the|between|year)\\s"
                    + "|[(,]\\s?)",
            Pattern.DOTALL);
    private static final Pattern PEOPLE_FOLLOW = Pattern.compile(
            "\\s+(?:[a-z-]+\\s+){0,2}(?:people|persons|civilians|deaths|dead|soldiers|others|children|women|men|fighters"
                    + "|were|had|residents)\\b.*",
            Pattern.DOTALL);
    private static final Pattern APPOSED_AGE = Pattern.compile(".*\\p{Lu}[\\p{L}.'’-]+(?:,\\s|\\s\\()", Pattern.DOTALL);
    private static final Pattern AGE_END = Pattern.compile("[,).;].*", Pattern.DOTALL);
    private static final Pattern MONTH_AFTER = Pattern.compile("\\s+(?:" + months() + ").*", Pattern.DOTALL);
    private static final int WIDEST = 30;

    private NotACount() {}

    /** Whether the number at {@code span} of {@code text} is such a one. */
    static boolean at(Span span, String text) {
        String before = text.substring(Math.max(0, span.start() - WIDEST), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + WIDEST));
        return AFTER.matcher(after).matches()
                || BEFORE.matcher(before).matches()
                || year(span.in(text), before, after)
                || age(before, after)
                || MONTH_AFTER.matcher(after).matches();
    }

    private static boolean year(String number, String before, String after) {
        return YEAR.matcher(number).matches()
                && (BEFORE_YEAR.matcher(before).matches() || before.isBlank())
                && !PEOPLE_FOLLOW.matcher(after).matches();
    }

    private static boolean age(String before, String after) {
        return APPOSED_AGE.matcher(before).matches() && AGE_END.matcher(after).matches();
    }

    private static String anyLine(String file) {
        return "(?:" + String.join("|", WordList.lines(NotACount.class, file)) + ")";
    }

    private static String months() {
        return Arrays.stream(Month.values())
                .map(m -> m.getDisplayName(TextStyle.FULL, ENGLISH))
                .collect(joining("|"));
    }
}
