package org.claimgraph.rdf;

import java.util.Collection;
import java.util.OptionalLong;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.CodePoints;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Finding;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Source;

/**
 * Says what statements and figures have in common: where they stand, who makes them, which rule found them.
 *
 * @param revision the address of the revision that holds the claims
 * @param text its text
 */
record ClaimTriples(String revision, String text, CodePoints codePoints, Iris iris, Collection<Triple> triples) {

    NameTriples names() {
        return new NameTriples(iris, triples);
    }

    /** Says what {@code claim} is and rests on; the result goes on about it. */
    Description add(Claim claim, Node type) {
        Evidence evidence = claim.evidence();
        Description about = new Description(iris.claim(claim), triples)
                .type(type)
                .link(Reused.WAS_QUOTED_FROM, revision)
                .text(Reused.TEXT, evidence.quotation());
        for (int i = 0; i < evidence.spans().size(); i++) {
            quote(
                    claim,
                    Vocabulary.evidence,
                    "evidence-" + (i + 1),
                    evidence.spans().get(i),
                    evidence.words().get(i));
        }
        quote(
                claim,
                Vocabulary.sentence,
                "sentence",
                evidence.sentence(),
                evidence.sentence().in(text));
        found(claim.finding(), about);
        return about;
    }

    /** Says who makes the claim, and for whom. */
    void source(Claim claim, Source.Mention mention) {
        Source source = mention.source();
        new Description(iris.claim(claim), triples)
                .link(Reused.WAS_ATTRIBUTED_TO, iris.source(source.id()))
                .text(Vocabulary.role, source.role())
                .link(Vocabulary.speaksFor, source.speaksFor().map(Party::id).map(iris::party));
        names().add(source);
        source.speaksFor().ifPresent(names()::add);
        mention.span().ifPresent(span -> position(claim, Vocabulary.mention, "mention", span));
    }

    /** Says where a part of the claim stands, in which words. */
    void quote(Claim claim, Node property, String part, Span span, String words) {
        position(claim, property, part, span).type(Reused.TEXT_QUOTE_SELECTOR).text(Reused.EXACT, words);
    }

    /** Says where a part of the claim stands. */
    Description position(Claim claim, Node property, String part, Span span) {
        String selector = Iris.part(iris.claim(claim), part);
        new Description(iris.claim(claim), triples).link(property, selector);
        return new Description(selector, triples)
                .type(Reused.TEXT_POSITION_SELECTOR)
                .number(Reused.START, OptionalLong.of(codePoints.at(span.start())))
                .number(Reused.END, OptionalLong.of(codePoints.at(span.end())));
    }

    private static void found(Finding finding, Description about) {
        about.text(Vocabulary.rule, finding.rule())
                .typed(Vocabulary.confidence, Lexical.decimal(finding.confidence()), XSDDatatype.XSDdecimal);
    }
}
