package org.claimgraph.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.article.Layout.Part;

/** Tells paragraphs that are no content as a whole: "(Photo: A. Writer)", "Read more: …", "(Reporting by A. Writer)". */
final class Conventions {

    private static final List<Convention> KNOWN =
            Lines.of("conventions.txt").stream().map(Convention::of).toList();

    private static final Pattern CREDIT_TAIL = Pattern.compile(
            "\\(\\s*(?i:additional |with (?:additional )?)?(?i:reporting|writing|editing|edited|compiled) (?i:and \\w+ )?by [^()]{1,400}\\)\\s*$");

    private Conventions() {}

    /** What the paragraph is as a whole; empty where it is none of the known conventions. */
    static Optional<Part> whole(String paragraph) {
        return KNOWN.stream()
                .filter(c -> c.matches(paragraph))
                .map(Convention::part)
                .findFirst();
    }

    /** Where a credit at the end of a paragraph of content begins: at the bracket of "… said. (Reporting by A. Writer)". */
    static Optional<Integer> creditTail(String paragraph) {
        Matcher m = CREDIT_TAIL.matcher(paragraph);
        return m.find() && m.start() > 0 ? Optional.of(m.start()) : Optional.empty();
    }

    private record Convention(Part part, Pattern pattern) {

        static Convention of(String line) {
            String[] halves = line.split(" ", 2);
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
            return new Convention(Part.valueOf(halves[0]), Pattern.compile(halves[1], flags));
        }

        boolean matches(String paragraph) {
            return pattern.matcher(paragraph).matches();
        }
    }
}
