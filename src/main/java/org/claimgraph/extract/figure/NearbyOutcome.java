package org.claimgraph.extract.figure;

import static org.claimgraph.extract.figure.Outcomes.Use.EVENT;
import static org.claimgraph.extract.figure.Outcomes.Use.HARM;
import static org.claimgraph.extract.figure.Outcomes.Use.STATE;
import static org.claimgraph.extract.figure.Outcomes.Use.SUFFER;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Measure;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.Amount;
import org.claimgraph.extract.number.WordList;

/**
 * The last resort, so that a parse error loses no figure: a number of people with the nearest outcome word of the sentence
 * within a few words, not across another clause.
 */
final class NearbyOutcome implements FigureRule {

    private static final Set<String> BARRIERS = Set.copyOf(WordList.lines(NearbyOutcome.class, "barriers.txt"));
    private static final Set<String> TELLING = Set.copyOf(WordList.lines(NearbyOutcome.class, "telling-verbs.txt"));
    private static final int WIDEST = 8;

    @Override
    public String name() {
        return "nearby-outcome";
    }

    @Override
    public double confidence() {
        return 0.6;
    }

    @Override
    public Optional<Link> link(Amount amount) {
        if (!people(amount)) return Optional.empty();
        Optional<Link> after = seek(amount.tokens().getLast(), 1);
        Optional<Link> before = seek(amount.tokens().getFirst(), -1);
        if (after.isEmpty() || before.isEmpty()) return after.or(() -> before);
        return distance(after.get(), amount) <= distance(before.get(), amount) ? after : before;
    }

    private static boolean people(Amount amount) {
        return amount.noun().map(People::surely).orElseGet(() -> bare(amount));
    }

    /** "12 were", "12 more", "17 of the dockers": nothing but people can be left out so. */
    private static boolean bare(Amount amount) {
        Optional<Token> next = amount.head().sentence().beside(amount.tokens().getLast(), 1);
        return next.filter(t -> t.verb() || t.lower().matches("more|others?|of|[,.]|and"))
                .isPresent();
    }

    private static int distance(Link link, Amount amount) {
        return Math.abs(link.outcome().index() - amount.head().index());
    }

    private static Optional<Link> seek(Token from, int step) {
        for (int i = step; Math.abs(i) <= WIDEST; i += step) {
            Optional<Token> t = from.sentence().beside(from, i);
            if (t.isEmpty() || barrier(t.get())) return Optional.empty();
            Optional<Link> link = outcome(t.get(), step);
            if (link.isPresent()) return link;
        }
        return Optional.empty();
    }

    private static boolean barrier(Token t) {
        return t.word().matches("[;:()]|--|—|–") || t.pos().equals("CD") || t.lemmaIn(BARRIERS) || t.lemmaIn(TELLING);
    }

    private static Optional<Link> outcome(Token t, int step) {
        boolean active = t.child("obj").isPresent() || t.pos().matches("VB[ZGP]?");
        boolean doer = step > 0 && active && Outcomes.of(t, HARM).isPresent();
        return Link.of(Outcomes.of(t, SUFFER), t)
                .or(() -> doer ? Optional.empty() : Link.of(Outcomes.of(t, STATE), t))
                .or(() -> doer || !t.verb()
                        ? Optional.empty()
                        : Link.of(Outcomes.of(t, HARM), t).filter(l -> l.measure() != Measure.HELD))
                .or(() -> step < 0 && t.pos().matches("NNS?") ? Link.of(Outcomes.of(t, EVENT), t) : Optional.empty());
    }
}
