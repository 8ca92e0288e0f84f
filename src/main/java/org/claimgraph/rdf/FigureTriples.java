package org.claimgraph.rdf;

import org.claimgraph.claim.Count;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Period;
import org.claimgraph.claim.Place;

/** Says what a figure counts: whom, what befell them, how many, where, in which period, by whose count. */
record FigureTriples(ClaimTriples claims) {

    void add(Figure figure) {
        Description about = claims.add(figure, Vocabulary.Figure)
                .word(Vocabulary.measure, figure.measure().word())
                .text(Vocabulary.population, figure.population())
                .word(Vocabulary.basis, figure.basis().word())
                .link(Vocabulary.partOf, figure.partOf().map(claims.iris()::figure))
                .link(Vocabulary.statedIn, figure.statedIn().map(claims.iris()::statement));
        count(figure.count(), about);
        claims.position(figure, Vocabulary.number, "number", figure.number());
        figure.attributedTo().ifPresent(mention -> claims.source(figure, mention));
        placeAndBlame(figure, about);
        period(figure.period(), Iris.part(claims.iris().claim(figure), "period"), about);
    }

    private static void count(Count count, Description about) {
        about.number(Vocabulary.low, count.low())
                .number(Vocabulary.high, count.high())
                .word(Vocabulary.qualifier, count.qualifier().word())
                .text(Vocabulary.countWords, count.words());
    }

    private void placeAndBlame(Figure figure, Description about) {
        about.link(Reused.CONTENT_LOCATION, figure.place().map(Place::id).map(claims.iris()::place));
        about.link(Vocabulary.blamed, figure.blamed().map(Party::id).map(claims.iris()::party));
        figure.place().ifPresent(claims.names()::add);
        figure.blamed().ifPresent(claims.names()::add);
    }

    private void period(Period period, String iri, Description about) {
        about.link(Vocabulary.period, iri);
        new Description(iri, claims.triples())
                .type(Vocabulary.Period)
                .word(Vocabulary.periodKind, period.kind())
                .day(Reused.START_DATE, period.from())
                .day(Reused.END_DATE, period.to());
    }
}
