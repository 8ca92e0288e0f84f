package org.claimgraph.article;

/**
 * A stretch of an article's text, such as the words "30,800" in "had now passed 30,800".
 *
 * @param start first UTF-16 unit, inclusive, at least 0
 * @param end one past the last UTF-16 unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span is 0 <= start < end, not " + start + ".." + end);
        }
    }

    /** The smallest span that holds both. */
    public static Span around(Span a, Span b) {
        return new Span(Math.min(a.start, b.start), Math.max(a.end, b.end));
    }

    /** The number of UTF-16 units, at least 1. */
    public int length() {
        return end - start;
    }

    /** Whether the unit at {@code offset} lies within. */
    public boolean covers(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of {@code other} lies within. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether at least one unit is in both. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * The words at this place.
     *
     * @throws StringIndexOutOfBoundsException where {@code text} is shorter than {@code end}
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
