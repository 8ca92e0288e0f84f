package org.claimgraph.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Finding;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.number.Amount;
import org.claimgraph.extract.number.AmountReader;
import org.claimgraph.extract.number.ImpliedAmounts;
import org.claimgraph.extract.number.WordList;

/** Joins the amounts of a sentence to what befell the people, by ordered rules, the most precise first. */
final class Matcher {

    private static final List<FigureRule> PARSED = List.of(
            new CountedOutcome(),
            new Victim(),
            new ModifiedPeople(),
            new TollNumber(),
            new OfPhrase(),
            new SharedOutcome());
    private static final List<FigureRule> GUESSED = List.of(new NearbyOutcome(), new Captives());
    private static final List<FigureRule> IMPLIED = List.of(new CountedOutcome(), new Victim());

    private static final Set<String> TELLING = Set.copyOf(WordList.lines(Matcher.class, "telling-verbs.txt"));

    private final Sentence sentence;
    private final Parsed parsed;
    private final List<Match> found = new ArrayList<>();

    private Matcher(Sentence sentence, Parsed parsed) {
        this.sentence = sentence;
        this.parsed = parsed;
    }

    /** The matches of a sentence in the order of their numbers; at most one an amount. */
    static List<Match> in(Sentence sentence, Parsed parsed) {
        Matcher matcher = new Matcher(sentence, parsed);
        matcher.numbers();
        matcher.implied();
        matcher.found.sort(Comparator.comparing(m -> m.amount().number()));
        return List.copyOf(matcher.found);
    }

    private void numbers() {
        for (Amount amount : AmountReader.in(sentence, parsed)) {
            if (amount.noun().filter(n -> !People.maybe(n)).isEmpty() && !tells(amount))
                number(amount).ifPresent(found::add);
        }
    }

    /** "two of the freed students said": sources, not victims. */
    private static boolean tells(Amount amount) {
        return amount.top().is("nsubj")
                && amount.top().head().filter(v -> v.lemmaIn(TELLING)).isPresent();
    }

    /** A part of the people before keeps their outcome, unless a verb gives it one of its own. */
    private Optional<Match> number(Amount amount) {
        Optional<Match> before = found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
        return first(PARSED, amount)
                .or(() -> before.flatMap(b -> Continuation.of(amount, b)))
                .or(() -> first(GUESSED, amount))
                .map(m -> before.filter(b -> m.whole().isEmpty() && Continuation.part(amount, b))
                        .map(m::partOf)
                        .orElse(m));
    }

    private void implied() {
        List<Match> counted = List.copyOf(found);
        ImpliedAmounts.zeros(sentence, parsed).forEach(a -> first(IMPLIED, a).ifPresent(this::addApart));
        ImpliedAmounts.ordinals(sentence, parsed).forEach(a -> first(IMPLIED, a).ifPresent(this::addApart));
        ImpliedAmounts.articles(sentence, parsed)
                .forEach(a -> Single.of(a, counted).ifPresent(this::addApart));
    }

    private void addApart(Match match) {
        if (found.stream()
                .noneMatch(m -> m.amount().number().overlaps(match.amount().number()))) found.add(match);
    }

    private static Optional<Match> first(List<FigureRule> rules, Amount amount) {
        return rules.stream()
                .flatMap(rule -> rule.link(amount).map(link -> match(amount, rule, link)).stream())
                .findFirst();
    }

    private static Match match(Amount amount, FigureRule rule, Link link) {
        Finding finding = new Finding(rule.name(), rule.confidence());
        return new Match(amount, link.measure(), link.outcome(), finding, Optional.empty());
    }
}
