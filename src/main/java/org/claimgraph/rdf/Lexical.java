package org.claimgraph.rdf;

import java.math.BigDecimal;
import java.util.Locale;

/** Writes values as JSON and RDF both give them, so that the two say the same. */
public final class Lexical {

    private Lexical() {}

    /** The shortest decimal that means {@code number}, without an exponent: "0.89". */
    public static String decimal(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    /** The name of a word of a list in lower case: "stated". */
    public static String word(Enum<?> entry) {
        return entry.name().toLowerCase(Locale.ROOT);
    }
}
