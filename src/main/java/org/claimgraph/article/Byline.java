package org.claimgraph.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that names the writers: "By A. Writer and B. Writer, Cairo". */
final class Byline {

    private static final String NAME =
            "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|al-\\p{Lu}\\p{L}+|de|del|da|van|von|der|den|bin|ibn|el|la|le|of|the)";
    private static final String NAMES =
            NAME + "(?:(?:\\s+(?:and|in|for|with|&|\\|)\\s+|\\s*[,/|]\\s*|\\s+)" + NAME + ")*";
    private static final String ROLE = "(?:,\\s+\\p{L}+(?:\\s+\\p{L}+){0,3})?";
    private static final Pattern FORM = Pattern.compile("(?:By|BY)\\s+(?<names>" + NAMES + ROLE + ")");
    private static final int LONGEST = 150;

    private Byline() {}

    /** The writers as the line names them, without "By"; empty where the line says something else. */
    static Optional<String> names(String line) {
        Matcher m = FORM.matcher(line);
        return line.length() <= LONGEST && m.matches() ? Optional.of(m.group("names")) : Optional.empty();
    }
}
