package org.claimgraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Finding;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.Amount;
import org.claimgraph.extract.number.WordList;

/**
 * A number that goes on where the one before left off takes its outcome: "21 hurt in one district, 36 in another"; and it
 * counts a part of the people before where the words say so: "30 wounded, 14 of them children".
 */
final class Continuation {

    private static final Finding LISTED = new Finding("listed", 0.8);
    private static final Finding PART = new Finding("part-of-whole", 0.85);
    private static final Set<String> BARRIERS = Set.copyOf(WordList.lines(Continuation.class, "barriers.txt"));
    private static final int WIDEST = 11;

    private Continuation() {}

    /** The match of an amount that follows {@code before} in its sentence and has no outcome of its own. */
    static Optional<Match> of(Amount amount, Match before) {
        if (!people(amount) || !adjoins(amount, before)) return Optional.empty();
        boolean part = part(amount, before);
        return Optional.of(new Match(
                amount,
                before.measure(),
                before.outcome(),
                part ? PART : LISTED,
                part ? Optional.of(before.whole().orElse(before.amount())) : Optional.empty()));
    }

    /** Whether the amount counts a part of the people that {@code before} counts. */
    static boolean part(Amount amount, Match before) {
        Token first = amount.tokens().getFirst();
        boolean including = between(before.amount(), amount).stream()
                .anyMatch(t -> t.lower().matches("including|among") && first.index() - t.index() <= WIDEST);
        if (Match.superseded(amount)) return false;
        return including
                || ofThem(amount)
                || before.whole().filter(w -> smaller(amount, w)).isPresent();
    }

    /** "14 of them", "nine of whom". */
    static boolean ofThem(Amount amount) {
        Token last = amount.tokens().getLast();
        return last.sentence()
                        .beside(last, 1)
                        .filter(t -> t.lower().equals("of"))
                        .isPresent()
                && last.sentence()
                        .beside(last, 2)
                        .filter(t -> t.lower().matches("them|whom|those|these|which"))
                        .isPresent();
    }

    private static boolean smaller(Amount part, Amount whole) {
        return part.count().low().orElse(0) <= whole.count().low().orElse(Long.MAX_VALUE);
    }

    private static boolean people(Amount amount) {
        return amount.noun().map(People::surely).orElse(true) && !ownVerb(amount);
    }

    /** "and 48 people are still missing" begins a clause of its own. */
    private static boolean ownVerb(Amount amount) {
        Token last = amount.noun()
                .filter(n -> n.index() > amount.head().index())
                .orElse(amount.tokens().getLast());
        return last.sentence()
                .beside(last, 1)
                .filter(t -> t.pos().matches("VBD|VBP|VBZ|MD"))
                .isPresent();
    }

    /** Nothing but a list stands between: no stop, and no verb of another clause. */
    private static boolean adjoins(Amount amount, Match before) {
        List<Token> between = between(before.amount(), amount);
        int from = Math.max(
                before.amount().tokens().getLast().index(), before.outcome().index());
        long words =
                between.stream().filter(t -> t.index() > from && t.wordlike()).count();
        return words <= WIDEST && between.stream().noneMatch(t -> stops(t, between, from)) && followsList(amount);
    }

    private static List<Token> between(Amount before, Amount amount) {
        int from = before.tokens().getLast().index();
        int to = amount.tokens().getFirst().index();
        return amount.head().sentence().tokens().stream()
                .filter(t -> t.index() > from && t.index() < to)
                .toList();
    }

    /** A verb stops a list unless the clause that it ends is closed by a comma: "20 bodies were found, eleven of women". */
    private static boolean stops(Token t, List<Token> between, int from) {
        boolean open = between.stream()
                .noneMatch(c -> c.index() > t.index() && c.word().matches(",|--?|–|—"));
        boolean verb = t.verb() && t.index() > from && open && !t.lower().matches("including|were|was");
        return t.word().matches("[;.]") || t.lemmaIn(BARRIERS) || verb;
    }

    /** A comma, "and", "as" or a preposition joins the number to what stands before. */
    private static boolean followsList(Amount amount) {
        Token first = amount.tokens().getFirst();
        for (int i = 1; i <= 4; i++) {
            Optional<Token> t = first.sentence().beside(first, -i);
            if (t.filter(x -> x.word().matches("(?i)[,(–—]|--?|and|or|including|among|as|were|of|from"))
                    .isPresent()) return true;
            if (t.isEmpty()) return false;
        }
        return false;
    }
}
