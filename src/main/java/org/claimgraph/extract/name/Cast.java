package org.claimgraph.extract.name;

import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.SourceIds;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;

/**
 * Everyone and every place that an article names, and whom its short names, titles and pronouns mean: "Abu Zuhri" and
 * "he" are Sami Abu Zuhri, "the Palestinian group" is Hamas.
 */
public final class Cast {

    private final Parsed parsed;

    private Cast(Parsed parsed) {
        this.parsed = parsed;
    }

    /** The cast of an article. */
    public static Cast of(Parsed parsed, Gazetteer gazetteer) {
        return new Cast(parsed);
    }

    /**
     * Who is meant by the noun phrase headed by {@code head}, at that place in the article.
     *
     * @param head the main word of the phrase, such as "official" in "a senior Hamas official", or a pronoun
     * @param previous the speaker before, to whom a pronoun may refer
     */
    public Source.Mention source(Token head, Optional<Source> previous) {
        String words = head.word();
        Source source = new Source(
                SourceIds.within(parsed.article().id(), words), words, Source.Kind.UNNAMED, Optional.empty(), Optional.empty());
        return new Source.Mention(source, Optional.of(head.span()));
    }

    /** The place named by the phrase that {@code token} belongs to. */
    public Optional<Place> placeAt(Token token) {
        return Optional.empty();
    }

    /** The places named within these tokens, in order, each once. */
    public List<Place> placesIn(List<Token> tokens) {
        return List.of();
    }

    /** Every party of the article and of the claims, by name, each once. */
    public List<Party> parties(List<Statement> statements, List<Figure> figures) {
        return List.of();
    }

    /** Every place of the article and of the claims, by name, each once. */
    public List<Place> places(List<Statement> statements, List<Figure> figures) {
        return List.of();
    }
}
