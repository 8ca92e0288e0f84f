package org.claimgraph.web.words;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Statement;
import org.claimgraph.claim.Statement.SaidOn;

/** Who said something, when and to whom, and what: "Ada Lorne (Tarn fire service), on 6 March 2024". */
public final class StatementInWords {

    private StatementInWords() {}

    /** The speaker with all that is known of the speaking. */
    public static String speaker(Statement statement) {
        return Stream.of(
                        SourceInWords.of(statement.speaker().source()) + act(statement.act()),
                        statement.saidOn().map(StatementInWords::day).orElse(""),
                        statement.addressee().map(a -> "to " + a).orElse(""),
                        statement.medium().map(m -> "through " + m).orElse(""),
                        statement.saidIn().map(Place::name).map(p -> "in " + p).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The content, in quotation marks where the words are the speaker's own; a comma that led on to the cue is left out. */
    public static String content(Statement statement) {
        String words = statement.evidence().quotation().replaceFirst(",$", "");
        return switch (statement.mode()) {
            case DIRECT -> "“" + words + "”";
            case INDIRECT, MIXED -> words;
        };
    }

    private static String act(Statement.Act act) {
        return switch (act) {
            case SAID -> "";
            case NO_COMMENT -> " gave no comment";
            case DENIED, ACCUSED, PLEDGED, DEMANDED, CONFIRMED, WARNED, ANNOUNCED, ESTIMATED -> " " + act.word();
        };
    }

    private static String day(SaidOn said) {
        return switch (said.known()) {
            case STATED, CARRIED -> "on " + DayInWords.of(said.day());
            case INFERRED -> "about " + DayInWords.of(said.day());
        };
    }
}
