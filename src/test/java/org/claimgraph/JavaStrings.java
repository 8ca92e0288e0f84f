package org.claimgraph;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Picks the string literals out of Java source: of {@code say("MATCH") // "no"} it gives MATCH alone. */
final class JavaStrings {

    /** What may hold a quotation mark, tried in this order; only the two last are strings. */
    private static final Pattern MARKED = Pattern.compile("""
            //[^\\n]*                                # a comment to the end of the line
            | /\\*.*?\\*/                            # a comment between marks
            | '(?:\\\\.|[^'\\\\])[^']{0,8}'          # a character
            | \"""(?<block>(?:[^"\\\\]++|\\\\.|"(?!""))*+)\"""  # a text block, in large bites to spare the stack
            | "(?<plain>(?:[^"\\\\\\n]++|\\\\.)*+)"  # a plain string
            """, Pattern.COMMENTS | Pattern.DOTALL);

    private JavaStrings() {}

    /** The literals of the source in order, without their marks, escapes as written. */
    static List<String> in(String source) {
        return MARKED.matcher(source).results().map(JavaStrings::content).toList();
    }

    private static String content(MatchResult found) {
        String block = found.group("block");
        String plain = found.group("plain");
        return block != null ? block : plain != null ? plain : "";
    }
}
