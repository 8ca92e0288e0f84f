package org.claimgraph.extract.statement;

import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** The marks that stand at the edge of what was said without being part of it, such as the comma in "closed, police said". */
final class Marks {

    private static final Set<String> QUOTE = Set.of("\"", "“", "”", "„", "«", "»", "``", "''", "‘", "’", "'", "`");
    private static final Set<String> STOP = Set.of(",", ".", ";", ":", "-", "–", "—", "--");

    private Marks() {}

    /** Whether the token is a quotation mark. */
    static boolean quote(Token token) {
        return QUOTE.contains(token.word()) && !token.pos().equals("POS");
    }

    /** Whether the token is a comma, stop, colon, semicolon or dash. */
    static boolean stop(Token token) {
        return STOP.contains(token.word());
    }

    /** Whether the token opens a bracket. */
    static boolean opensBracket(Token token) {
        return token.word().equals("(") || token.word().equals("[");
    }

    /** Whether the token closes a bracket. */
    static boolean closesBracket(Token token) {
        return token.word().equals(")") || token.word().equals("]");
    }
}
