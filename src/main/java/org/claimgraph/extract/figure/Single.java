package org.claimgraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Finding;
import org.claimgraph.claim.Measure;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.Amount;

/** One nameless victim is a count of one where the harm is the news: "a man was killed", "hurt a boy and three nurses". */
final class Single {

    private static final Finding FINDING = new Finding("single-victim", 0.7);
    private static final Set<Measure> NEWS = Set.of(
            Measure.KILLED, Measure.WOUNDED, Measure.RESCUED, Measure.ABDUCTED, Measure.MISSING, Measure.CASUALTIES);

    private Single() {}

    /** The match of "a" or "an" before a noun for a person, in the company of other matches of the sentence. */
    static Optional<Match> of(Amount article, List<Match> others) {
        return article.noun()
                .filter(n -> People.surely(n) && !described(n))
                .flatMap(n -> Victim.of(n).or(() -> joined(n, others)))
                .filter(link -> NEWS.contains(link.measure()))
                .map(link -> new Match(article, link.measure(), link.outcome(), FINDING, Optional.empty()));
    }

    /** "a member of the crew that…": such a phrase tells who someone is, not how many there were. */
    private static boolean described(Token noun) {
        return noun.child("acl:relcl").isPresent()
                || noun.is("appos")
                || noun.lemma()
                        .matches(
                                "number|dozen|couple|score|hundred|thousand|million|family|crew|force|police|personnel|staff");
    }

    private static Optional<Link> joined(Token noun, List<Match> others) {
        Optional<Token> head = noun.is("conj") ? noun.head() : Optional.empty();
        Optional<Token> partner = head.or(() -> noun.child("conj"));
        return partner.flatMap(
                        p -> others.stream().filter(m -> m.amount().top() == p).findFirst())
                .map(m -> new Link(m.measure(), m.outcome()));
    }
}
