package org.claimgraph.article;

/**
 * Translates the UTF-16 offsets used inside the program into the Unicode code points of everything that leaves it:
 * after an emoji the two differ by one.
 */
public final class CodePoints {

    private final String text;
    private final boolean basic;

    private CodePoints(String text) {
        this.text = text;
        this.basic = text.codePointCount(0, text.length()) == text.length();
    }

    /** The translation for offsets into {@code text}. */
    public static CodePoints of(String text) {
        return new CodePoints(text);
    }

    /** How many code points lie before the UTF-16 offset {@code utf16}, which may be the text's length. */
    public int at(int utf16) {
        return basic ? utf16 : text.codePointCount(0, utf16);
    }

    /** The UTF-16 offset of the code point numbered {@code codePoint}. */
    public int utf16(int codePoint) {
        return basic ? codePoint : text.offsetByCodePoints(0, codePoint);
    }

    /** The span of UTF-16 units that the code points {@code start} (inclusive) to {@code end} (exclusive) take up. */
    public Span span(int start, int end) {
        return new Span(utf16(start), utf16(end));
    }
}
