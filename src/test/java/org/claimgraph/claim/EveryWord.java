package org.claimgraph.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.claimgraph.article.Article;
import org.claimgraph.article.Published;
import org.claimgraph.claim.Source.Kind;

/** Makes readings in which every word of every list stands at least once. */
public final class EveryWord {

    /** As many readings as the longest list of words has entries. */
    private static final int MOST = Measure.values().length;

    private EveryWord() {}

    /** The sparse reading, again and again with other words. */
    public static List<Reading> readings() {
        return IntStream.range(0, MOST).mapToObj(EveryWord::reading).toList();
    }

    private static Reading reading(int n) {
        Reading sparse = Examples.sparse();
        Article article = dated(sparse.article(), pick(Published.Known.values(), n));
        return new Reading(
                article,
                List.of(statement(sparse.statements().getFirst(), n)),
                List.of(figure(sparse.figures().getFirst(), n)),
                List.of(),
                List.of());
    }

    private static Article dated(Article article, Published.Known known) {
        return new Article(
                article.id(),
                article.url(),
                article.publisher(),
                Optional.of(Published.on(LocalDate.of(2026, 5, 4), known)),
                article.title(),
                article.text(),
                article.layout());
    }

    private static Statement statement(Statement said, int n) {
        Source source = new Source("someone", "someone", pick(Kind.values(), n), Optional.empty(), Optional.empty());
        Statement.SaidOn on = new Statement.SaidOn(LocalDate.of(2026, 5, 3), pick(Statement.SaidOn.Known.values(), n));
        return new Statement(
                said.id(),
                said.evidence(),
                said.finding(),
                new Source.Mention(source, Optional.empty()),
                said.cue(),
                pick(Statement.Mode.values(), n),
                pick(Statement.Act.values(), n),
                said.addressee(),
                said.medium(),
                said.places(),
                said.saidIn(),
                Optional.of(on),
                said.within());
    }

    private static Figure figure(Figure told, int n) {
        Count.Qualifier qualifier = pick(Count.Qualifier.values(), n);
        OptionalLong most = OptionalLong.of(Long.MAX_VALUE - n);
        String kind = pick(new String[] {"event", "window", "cumulative"}, n);
        return new Figure(
                told.id(),
                told.evidence(),
                told.finding(),
                told.number(),
                new Count(qualifier, OptionalLong.of(n), most, "so many"),
                pick(Measure.values(), n),
                told.population(),
                told.attributedTo(),
                told.place(),
                Period.of(kind, Optional.empty(), Optional.empty()),
                pick(Figure.Basis.values(), n),
                told.partOf(),
                told.blamed(),
                told.statedIn());
    }

    private static <T> T pick(T[] words, int n) {
        return words[n % words.length];
    }
}
