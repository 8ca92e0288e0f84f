package org.claimgraph.extract.statement;

import java.util.List;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.Parses;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.name.Gazetteer;
import org.claimgraph.extract.nlp.Parsed;

/** Reads the statements out of text written in a test, published on Friday 8 March 2024. */
final class Told {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private Told() {}

    /** The statements of the text, in the order of their first words. */
    static List<Statement> in(String text) {
        Parsed parsed = Parses.of(text, "2024-03-08");
        return StatementRules.apply(parsed, Cast.of(parsed, GAZETTEER));
    }

    /** One line a statement: "speaker: words", stretches joined by " … ". */
    static List<String> lines(String text) {
        return in(text).stream()
                .map(s -> s.speaker().source().name() + ": " + s.evidence().quotation())
                .toList();
    }

    /** The words of each statement. */
    static List<String> words(String text) {
        return in(text).stream().map(s -> s.evidence().quotation()).toList();
    }
}
