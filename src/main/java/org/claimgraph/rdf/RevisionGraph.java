package org.claimgraph.rdf;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.Article;
import org.claimgraph.article.CodePoints;
import org.claimgraph.article.Layout;
import org.claimgraph.article.Published;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Reading;

/**
 * All that one revision of an article tells, as the named graph of its address: the same reading always gives the same
 * triples in the same order, each once, and no blank nodes.
 *
 * @param name the address of the revision
 * @param triples its content, in the order of the article
 */
public record RevisionGraph(Node name, SequencedSet<Triple> triples) {

    /** What {@code kept} tells, under the addresses that {@code iris} give. */
    public static RevisionGraph of(Kept kept, Iris iris) {
        Reading reading = kept.reading();
        String revision = iris.revision(reading.article().revision().id());
        SequencedSet<Triple> triples = new LinkedHashSet<>();
        article(kept, iris, new Description(revision, triples));
        ClaimTriples claims = new ClaimTriples(
                revision,
                reading.article().text(),
                CodePoints.of(reading.article().text()),
                iris,
                triples);
        reading.statements().forEach(new StatementTriples(claims)::add);
        reading.figures().forEach(new FigureTriples(claims)::add);
        names(reading, new NameTriples(iris, triples));
        return new RevisionGraph(NodeFactory.createURI(revision), triples);
    }

    private static void article(Kept kept, Iris iris, Description revision) {
        Article article = kept.reading().article();
        revision.type(Reused.NEWS_ARTICLE)
                .link(Reused.SPECIALIZATION_OF, iris.article(article.id()))
                .link(Reused.WAS_REVISION_OF, kept.revisionOf().map(iris::revision))
                .instant(Reused.GENERATED_AT_TIME, Optional.of(kept.takenIn()))
                .text(Reused.PUBLISHER, article.publisher())
                .text(Reused.HEADLINE, article.title());
        article.url().map(URI::toString).ifPresent(url -> revision.typed(Reused.URL, url, XSDDatatype.XSDanyURI));
        article.published().ifPresent(published -> published(published, revision));
        text(article, revision);
        kept.reading().parties().forEach(party -> revision.link(Reused.MENTIONS, iris.party(party.id())));
        kept.reading().places().forEach(place -> revision.link(Reused.MENTIONS, iris.place(place.id())));
    }

    private static void published(Published published, Description revision) {
        revision.day(Reused.DATE_PUBLISHED, Optional.of(published.on()))
                .instant(Reused.ISSUED, published.at())
                .word(Vocabulary.publishedKnown, Lexical.word(published.known()));
    }

    private static void text(Article article, Description revision) {
        Layout layout = article.layout();
        revision.text(Vocabulary.byline, layout.byline())
                .text(Vocabulary.dateline, layout.first(Layout.Part.DATELINE).map(span -> span.in(article.text())))
                .text(Vocabulary.sha256, article.revision().sha256())
                .text(Reused.TEXT, article.text());
    }

    private static void names(Reading reading, NameTriples names) {
        reading.parties().forEach(names::addWithAliases);
        reading.places().forEach(names::addWithAliases);
    }
}
