package org.claimgraph.extract.statement;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Quotation;

/**
 * Keeps reported clauses and quotations apart: a clause takes in the whole of a quotation that begins in it, even over
 * several sentences, and leaves out one that has a speaker of its own.
 */
final class QuotedStretches {

    private final TreeMap<Integer, Quotation> byFirst = new TreeMap<>();
    private Words taken = Words.NONE;

    QuotedStretches(Parsed parsed) {
        for (Quotation q : parsed.quotations())
            byFirst.put(q.tokens().getFirst().index(), q);
    }

    /** Notes that these words are a statement of their own. */
    void take(Words words) {
        taken = taken.plus(words);
    }

    /** The words of the attribution, with the rest of a quotation that they end in and without quotations already taken. */
    Words around(Attribution attribution) {
        Words words = attribution.words();
        if (words.isEmpty() || quotes(attribution.rule())) return words;
        Words whole = last(words).map(q -> words.plus(Words.of(q.tokens()))).orElse(words);
        return whole.minus(taken);
    }

    private static boolean quotes(Rule rule) {
        return rule == Rule.QUOTATION || rule == Rule.QUOTATION_CONTINUED || rule == Rule.NO_COMMENT;
    }

    /** The quotation that the words end in. */
    private Optional<Quotation> last(Words words) {
        return Optional.ofNullable(byFirst.floorEntry(words.last()))
                .map(Map.Entry::getValue)
                .filter(q -> q.tokens().getLast().index() > words.last());
    }
}
