package org.claimgraph.article;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Translates the UTF-16 offsets used inside the program into the Unicode code points of everything that leaves it:
 * after an emoji the two differ by one.
 *
 * @param pairs the UTF-16 offset of every character that takes up two units, in order; empty for nearly every text
 */
public record CodePoints(List<Integer> pairs) {

    public CodePoints {
        pairs = List.copyOf(pairs);
    }

    /** The translation for offsets into {@code text}. */
    public static CodePoints of(String text) {
        return new CodePoints(IntStream.range(0, text.length() - 1)
                .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                .boxed()
                .toList());
    }

    /** How many code points lie before the UTF-16 offset {@code utf16}, which may be the text's length. */
    public int at(int utf16) {
        int found = Collections.binarySearch(pairs, utf16);
        return utf16 - (found < 0 ? -found - 1 : found);
    }

    /** The UTF-16 offset of the code point numbered {@code codePoint}. */
    public int utf16(int codePoint) {
        int offset = codePoint;
        for (int pair : pairs) {
            if (pair >= offset) break;
            offset++;
        }
        return offset;
    }

    /** The span of UTF-16 units that the code points {@code start} (inclusive) to {@code end} (exclusive) take up. */
    public Span span(int start, int end) {
        return new Span(utf16(start), utf16(end));
    }
}
