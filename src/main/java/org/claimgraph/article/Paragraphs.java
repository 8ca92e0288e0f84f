package org.claimgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Splits a text into paragraphs: at blank lines and at line breaks, except at those by which plain text is wrapped, as in
 * "The ferry sank on Monday ⏎ off the coast."
 */
final class Paragraphs {

    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;][\"'”’)\\]]*", Pattern.DOTALL);
    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final int width;

    private Paragraphs(String text) {
        this.text = text;
        int start = 0;
        for (Matcher m = BREAK.matcher(text); m.find(); start = m.end()) lines.add(Line.of(text, start, m.start()));
        lines.add(Line.of(text, start, text.length()));
        width = width();
    }

    /** The paragraphs in order, without the white space around them. */
    static List<Span> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        return paragraphs.joined(paragraphs.wrapped());
    }

    private List<Span> joined(boolean wrapped) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).blank()) continue;
            boolean goesOn = wrapped && i > 0 && wrapsInto(i);
            Span line = lines.get(i).words();
            spans.add(goesOn ? Span.around(spans.removeLast(), line) : line);
        }
        return spans;
    }

    /** Whether most breaks between two lines of words stand where the next word did not fit, amid a sentence. */
    private boolean wrapped() {
        int breaks = 0;
        int soft = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).blank() || lines.get(i - 1).blank()) continue;
            breaks++;
            if (wrapsInto(i)
                    && !SENTENCE_END.matcher(lines.get(i - 1).words().in(text)).matches()) soft++;
        }
        return 2 * soft >= breaks && soft > 0;
    }

    /** Whether the first word of line {@code i} would not have fitted on the line before. */
    private boolean wrapsInto(int i) {
        if (lines.get(i).blank() || lines.get(i - 1).blank() || lines.get(i).indented()) return false;
        int needed =
                lines.get(i - 1).words().length() + 1 + firstWord(lines.get(i)).length();
        return width >= NARROWEST && width <= WIDEST && needed > width;
    }

    private String firstWord(Line line) {
        return line.words().in(text).split("\\s", 2)[0];
    }

    /** The length of the longest line that another follows; a long headline above a blank line says nothing. */
    private int width() {
        return IntStream.range(0, lines.size() - 1)
                .filter(i -> !lines.get(i).blank() && !lines.get(i + 1).blank())
                .map(i -> lines.get(i).words().length())
                .max()
                .orElse(0);
    }

    /** One line: where it lies, and its first and last character that is no space, both -1 in a blank line. */
    private record Line(int start, int first, int last) {

        static Line of(String text, int start, int end) {
            int first = start;
            int last = end - 1;
            while (first <= last && space(text.charAt(first))) first++;
            while (last >= first && space(text.charAt(last))) last--;
            return first > last ? new Line(start, -1, -1) : new Line(start, first, last);
        }

        boolean blank() {
            return first < 0;
        }

        boolean indented() {
            return first - start >= 2;
        }

        Span words() {
            return new Span(first, last + 1);
        }

        private static boolean space(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
        }
    }
}
