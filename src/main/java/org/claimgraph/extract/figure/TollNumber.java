package org.claimgraph.extract.figure;

import static org.claimgraph.extract.figure.Outcomes.Use.EVENT;
import static org.claimgraph.extract.figure.Outcomes.Use.STATE;
import static org.claimgraph.extract.figure.Outcomes.Use.TOLL;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Measure;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.Amount;
import org.claimgraph.extract.number.WordList;

/** A count's name comes before its number: "the toll reached 70", "the tally of dead now exceeds 9,400". */
final class TollNumber implements FigureRule {

    /** The rule's name. */
    static final String NAME = "toll-number";

    private static final Set<String> COUNTS = Set.copyOf(WordList.lines(TollNumber.class, "count-nouns.txt"));
    private static final Set<String> REACHES = Set.copyOf(WordList.lines(TollNumber.class, "reaching-words.txt"));
    private static final int FARTHEST = 24;
    private static final int NAME_WIDTH = 9;
    private static final int QUALIFIER_WIDTH = 5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public Optional<Link> link(Amount amount) {
        Token first = amount.tokens().getFirst();
        if (!reached(first)) return Optional.empty();
        for (int i = 1; i < FARTHEST; i++) {
            Optional<Token> before = first.sentence().beside(first, -i);
            if (before.isEmpty() || before.get().word().equals(";")) return Optional.empty();
            Optional<Link> toll = toll(before.get(), first);
            if (toll.isPresent()) return toll;
        }
        return Optional.empty();
    }

    /** "to at least 31": a reaching word within the few words before the number, which may be its qualifier. */
    private static boolean reached(Token number) {
        Sentence sentence = number.sentence();
        for (int i = 1; i <= QUALIFIER_WIDTH; i++) {
            Optional<Token> before = sentence.beside(number, -i);
            if (before.isEmpty() || before.get().word().matches("[,;]")) return false;
            if (REACHES.contains(before.get().lemma())) return true;
            if (before.get().noun() || before.get().pos().equals("CD")) return earlier(before.get());
        }
        return false;
    }

    /** "from 52 to 70": the second number is reached as well. */
    private static boolean earlier(Token before) {
        return before.pos().equals("CD")
                && before.sentence()
                        .beside(before, -1)
                        .filter(t -> t.lower().equals("from"))
                        .isPresent();
    }

    private static Optional<Link> toll(Token t, Token number) {
        if (Outcomes.of(t, TOLL).isPresent()) return Optional.of(new Link(named(t), t));
        if (COUNTS.contains(t.lemma())) return counted(t, number);
        boolean running = t.pos().equals("NNS") && t.is("nsubj", "nsubj:pass", "obj") && !counted(t);
        return running ? Link.of(Outcomes.of(t, EVENT), t) : Optional.empty();
    }

    private static boolean counted(Token noun) {
        return noun.child("nummod").isPresent();
    }

    /** "casualty toll" counts more than the dead. */
    private static Measure named(Token toll) {
        return toll.sentence()
                .beside(toll, -1)
                .flatMap(t -> Outcomes.of(t, EVENT))
                .orElse(Measure.KILLED);
    }

    /** "death count", "the tally of villagers found dead". */
    private static Optional<Link> counted(Token count, Token number) {
        Optional<Link> named = count.sentence().beside(count, -1).flatMap(t -> Link.of(Outcomes.of(t, EVENT), t));
        if (named.isPresent()) return named;
        for (int i = 1; i <= NAME_WIDTH && count.index() + i < number.index(); i++) {
            Optional<Link> outcome = count.sentence().beside(count, i).flatMap(TollNumber::outcome);
            if (outcome.isPresent()) return outcome;
        }
        return Optional.empty();
    }

    private static Optional<Link> outcome(Token t) {
        return Link.of(Outcomes.of(t, STATE, EVENT), t);
    }
}
