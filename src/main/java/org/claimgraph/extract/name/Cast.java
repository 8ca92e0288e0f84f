package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;

/**
 * Everyone and every place that an article names, and whom its short names, titles and pronouns mean: "Abu Rasheed" and
 * "he" are Omar Abu Rasheed, "the armed group" is the Liberation Front.
 */
public final class Cast {

    private final Names names;
    private final Bodies bodies;
    private final Places places;
    private final Speakers speakers;
    private final Pronouns pronouns;

    private Cast(Parsed parsed, Gazetteer gazetteer) {
        names = Names.in(parsed, gazetteer);
        places = new Places(parsed, names, gazetteer);
        bodies = new Bodies(names, gazetteer, places.mainState());
        Affiliations affiliations = new Affiliations(names, bodies, places, gazetteer);
        People people = new People(names, new Roles(names, affiliations));
        speakers = new Speakers(names, people, bodies, affiliations, new SourceMaker(parsed.article()));
        pronouns = new Pronouns(parsed, speakers);
    }

    /** The cast of an article. */
    public static Cast of(Parsed parsed, Gazetteer gazetteer) {
        return new Cast(parsed, gazetteer);
    }

    /**
     * Who is meant by the noun phrase headed by {@code head}, at that place in the article.
     *
     * @param head the main word of the phrase, such as "official" in "a senior front official", or a pronoun
     * @param previous the speaker before, to whom a pronoun may refer
     */
    public Source.Mention source(Token head, Optional<Source> previous) {
        if (!Pronouns.pronoun(head)) return speakers.of(head, previous);
        return pronouns.of(head, previous)
                .map(s -> new Source.Mention(s, Optional.of(head.span())))
                .orElseGet(() -> speakers.of(head, previous));
    }

    /**
     * Whether the phrase headed by {@code head} can be a speaker: a name, a pronoun, or a noun for people, a body or a
     * document, but not "the attack".
     */
    public boolean maySpeak(Token head) {
        return Pronouns.pronoun(head) || speakers.canSpeak(head);
    }

    /** The speaker where the article leaves one out: the one before goes on. */
    public Source.Mention source(Source previous) {
        return new Source.Mention(previous, Optional.empty());
    }

    /** The place named by the phrase that {@code token} belongs to; a state named there counts. */
    public Optional<Place> placeAt(Token token) {
        return names.at(token).flatMap(places::of);
    }

    /** The places named within these tokens, in order, each once; a state counts only where something is in or near it. */
    public List<Place> placesIn(List<Token> tokens) {
        return names.among(tokens).stream()
                .filter(places::locates)
                .flatMap(n -> places.of(n).stream())
                .distinct()
                .toList();
    }

    /** Every party of the article and of the claims, by name, each once. */
    public List<Party> parties(List<Statement> statements, List<Figure> figures) {
        return new Parties(names, bodies).of(statements, figures);
    }

    /** Every place of the article and of the claims, by name, each once. */
    public List<Place> places(List<Statement> statements, List<Figure> figures) {
        List<Place> all = new ArrayList<>(places.all());
        statements.forEach(s -> {
            all.addAll(s.places());
            s.saidIn().ifPresent(all::add);
        });
        figures.forEach(f -> f.place().ifPresent(all::add));
        Map<String, Place> byId = new LinkedHashMap<>();
        all.forEach(p -> byId.putIfAbsent(p.id(), p));
        return byId.values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }
}
