package org.claimgraph.claim;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Source.Kind;
import org.claimgraph.claim.Source.Mention;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.claim.Statement.Mode;

/** Two short sentences with one claim each, and every optional field of both left empty. */
record SparseExample(Article article) {

    Reading reading() {
        return new Reading(article, List.of(over()), List.of(unhurt()), List.of(), List.of());
    }

    private Statement over() {
        Words words = Words.of(article);
        Source she = new Source(
                SourceIds.unnamed(words.revision(), 29), "she", Kind.UNNAMED, Optional.empty(), Optional.empty());
        return new Statement(
                "00000000000000a1",
                words.evidence("“It is over,” she said.", "It is over,"),
                new Finding("quote", 1),
                new Mention(she, Optional.empty()),
                Optional.empty(),
                Mode.DIRECT,
                Act.SAID,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Figure unhurt() {
        Words words = Words.of(article);
        return new Figure(
                "00000000000000a2",
                words.evidence("Nobody was hurt.", "Nobody was hurt"),
                new Finding("none", 0),
                words.span("Nobody"),
                Count.of(Count.Qualifier.EXACT, 0, "Nobody"),
                Measure.WOUNDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Period.Event(Optional.empty(), Optional.empty()),
                Figure.Basis.OCCURRED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
