package org.claimgraph.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.article.Span;

/** Finds the time mentions of a text, earlier expressions before later ones where their words overlap. */
final class TimeReader {

    private static final List<TimeExpression> EXPRESSIONS = List.of(
            new CalendarDay(),
            new RollingStretch(),
            new CalendarStretch(),
            new RelativeStretch(),
            new Weekday(),
            new NamedDay());
    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince(?: (?:the|early|late|mid|last)\\b-?)*\\s*$"
            + "|\\bsince(?: [\\w'’-]+){1,5} (?:began|broke out|fell|took \\w+|\\w+ed)(?: (?:on|in|last))*\\s*$");
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:as of|until|till|up to|as at|by)(?: (?:the|early|late|last))*\\s*$");
    private static final Pattern OF_DAYS = Pattern.compile("(?i)\\s*(?:to|and|until|through|[-–—])\\s*");
    private static final Pattern BEFORE_RUN = Pattern.compile("(?i)\\b(?:from|between|night of)\\s*$");

    private static final int CONTEXT = 60;

    private final Reference reference;

    TimeReader(Reference reference) {
        this.reference = reference;
    }

    /** The mentions within {@code part} of {@code text}, in order and without overlap; those without a meaning are left out. */
    List<TimeMention> read(String text, Span part) {
        List<TimeMention> found = new ArrayList<>();
        for (TimeExpression e : EXPRESSIONS) find(e, text, part, found);
        found.sort(Comparator.comparing(TimeMention::span));
        return joined(found, text);
    }

    private void find(TimeExpression expression, String text, Span part, List<TimeMention> found) {
        Matcher m = expression
                .pattern()
                .matcher(text)
                .region(part.start(), part.end())
                .useTransparentBounds(true);
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            if (found.stream().anyMatch(f -> f.span().overlaps(span))) continue;
            String before = text.substring(Math.max(part.start(), m.start() - CONTEXT), m.start());
            expression
                    .read(m.toMatchResult(), reference)
                    .ifPresent(s -> found.add(new TimeMention(span, bounded(s, before))));
        }
    }

    private Stretch bounded(Stretch stretch, String before) {
        if (SINCE.matcher(before).find()) return stretch.since(reference);
        if (UNTIL.matcher(before).find()) return stretch.until();
        return stretch;
    }

    /** "between Monday and Wednesday" is one mention of three days. */
    private static List<TimeMention> joined(List<TimeMention> found, String text) {
        List<TimeMention> all = new ArrayList<>();
        for (TimeMention m : found) {
            if (!all.isEmpty() && runs(all.getLast(), m, text)) all.add(run(all.removeLast(), m));
            else all.add(m);
        }
        return List.copyOf(all);
    }

    private static boolean runs(TimeMention a, TimeMention b, String text) {
        String before =
                text.substring(Math.max(0, a.span().start() - 12), a.span().start());
        String between = text.substring(a.span().end(), b.span().start());
        return BEFORE_RUN.matcher(before).find()
                && OF_DAYS.matcher(between).matches()
                && a.stretch().from().isPresent()
                && b.stretch()
                        .to()
                        .filter(end -> !end.isBefore(a.stretch().from().get()))
                        .isPresent();
    }

    private static TimeMention run(TimeMention a, TimeMention b) {
        Stretch stretch =
                new Stretch(Stretch.Shape.RUN, a.stretch().from(), b.stretch().to());
        return new TimeMention(Span.around(a.span(), b.span()), stretch);
    }
}
