package org.claimgraph.web.words;

import java.util.Optional;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Source;

/** Whoever makes a claim: "Ada Lorne (Tarn fire service)", "A source familiar with the talks (unnamed)". */
public final class SourceInWords {

    private SourceInWords() {}

    /** The source of a figure; without one it is the report that says so, on nobody's authority. */
    public static String of(Optional<Source.Mention> mention, String publisher) {
        return mention.map(m -> of(m.source())).orElse(publisher + ", in the report’s own voice");
    }

    /** The source with whom it speaks for, or its office; that an unnamed one is unnamed. */
    public static String of(Source source) {
        String name = capital(source.name());
        return switch (source.kind()) {
            case UNNAMED ->
                name + " (unnamed" + behind(source).map(b -> ", " + b).orElse("") + ")";
            case PERSON, ORGANIZATION, GROUP, DOCUMENT ->
                behind(source).map(b -> name + " (" + b + ")").orElse(name);
        };
    }

    private static Optional<String> behind(Source source) {
        return source.speaksFor()
                .map(Party::name)
                .filter(p -> !source.name().contains(p))
                .or(source::role);
    }

    private static String capital(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(java.util.Locale.ROOT) + name.substring(first);
    }
}
