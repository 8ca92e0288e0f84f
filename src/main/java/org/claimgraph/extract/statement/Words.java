package org.claimgraph.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;

/**
 * Some tokens of an article, not necessarily side by side: the content of {@code "We wait," she said, "and hope."} without
 * its reporting words.
 */
record Words(BitSet indexes) {

    static final Words NONE = new Words(new BitSet());

    /** These tokens. */
    static Words of(Collection<Token> tokens) {
        BitSet set = new BitSet();
        tokens.forEach(t -> set.set(t.index()));
        return new Words(set);
    }

    /** The tokens from index {@code first} to {@code last}, both inclusive; none where {@code last} comes before. */
    static Words range(int first, int last) {
        BitSet set = new BitSet();
        if (first <= last) set.set(first, last + 1);
        return new Words(set);
    }

    /** The token with all that depends on it. */
    static Words under(Token token) {
        return of(token.subtree());
    }

    /** The tokens of both. */
    Words plus(Words other) {
        BitSet set = (BitSet) indexes.clone();
        set.or(other.indexes);
        return new Words(set);
    }

    /** These without the others. */
    Words minus(Words other) {
        BitSet set = (BitSet) indexes.clone();
        set.andNot(other.indexes);
        return new Words(set);
    }

    /** Those of index {@code first} or higher. */
    Words from(int first) {
        return minus(range(0, first - 1));
    }

    /** Those below index {@code end}. */
    Words before(int end) {
        BitSet set = indexes.get(0, end);
        return new Words(set);
    }

    /** These and all between the first and the last of them. */
    Words closed() {
        return isEmpty() ? this : range(first(), last());
    }

    /** Whether the token is one of them. */
    boolean has(Token token) {
        return indexes.get(token.index());
    }

    /** Whether at least one token is in both. */
    boolean meets(Words other) {
        return indexes.intersects(other.indexes);
    }

    boolean isEmpty() {
        return indexes.isEmpty();
    }

    /** The lowest index; -1 where there is none. */
    int first() {
        return indexes.nextSetBit(0);
    }

    /** The highest index; -1 where there is none. */
    int last() {
        return indexes.length() - 1;
    }

    /** The tokens in order. */
    List<Token> in(Parsed parsed) {
        return indexes.stream().mapToObj(parsed.tokens()::get).toList();
    }

    /** The unbroken stretches, in order. */
    List<Words> runs() {
        List<Words> runs = new ArrayList<>();
        for (int start = first(); start >= 0; ) {
            int end = indexes.nextClearBit(start);
            runs.add(range(start, end - 1));
            start = indexes.nextSetBit(end);
        }
        return runs;
    }
}
