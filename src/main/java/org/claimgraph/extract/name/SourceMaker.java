package org.claimgraph.extract.name;

import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Source.Kind;
import org.claimgraph.claim.SourceIds;

/** Makes the sources of one article: proper names share their id with other articles, descriptions never do. */
final class SourceMaker {

    private final Article article;

    SourceMaker(Article article) {
        this.article = article;
    }

    Source person(Person person) {
        String name = person.name();
        return new Source(SourceIds.named(name), name, Kind.PERSON, person.role(), person.speaksFor());
    }

    /** A body that speaks for itself; local or state media too. */
    Source body(Body body) {
        Party party = body.party();
        return new Source(id(body, party), body.name(), Kind.ORGANIZATION, Optional.empty(), Optional.of(party));
    }

    /** The same, by the words of this mention where they say what part of a state it is: "Turkish government". */
    Source body(Body body, Name mention) {
        boolean government = body.state() && mention.kind() == Name.Kind.BODY;
        return government
                ? named(Spelling.bare(mention.words()), Kind.ORGANIZATION, Optional.of(body.party()))
                : body(body);
    }

    /** "the army" is another one in every article, "Hamas" the same in all. */
    private String id(Body body, Party party) {
        boolean proper = body.known().isPresent() || body.names().stream().anyMatch(Spelling::capitalised);
        return proper ? party.id() : SourceIds.within(article.id(), body.name());
    }

    /** "The group", where the article does not name it: another one in every article. */
    Source unknownBody(NounPhrase phrase) {
        String name = phrase.bareWords();
        return new Source(
                SourceIds.within(article.id(), name), name, Kind.ORGANIZATION, Optional.empty(), Optional.empty());
    }

    Source named(String name, Kind kind, Optional<Party> speaksFor) {
        return new Source(SourceIds.named(name), name, kind, Optional.empty(), speaksFor);
    }

    Source document(NounPhrase phrase, Optional<Body> issuer) {
        String name = phrase.bareWords();
        return new Source(
                SourceIds.within(article.id(), name), name, Kind.DOCUMENT, Optional.empty(), issuer.map(Body::party));
    }

    Source group(NounPhrase phrase, Optional<Party> speaksFor) {
        String name = phrase.bareWords();
        return new Source(SourceIds.within(article.id(), name), name, Kind.GROUP, Optional.empty(), speaksFor);
    }

    Source unnamed(NounPhrase phrase, Optional<Party> speaksFor) {
        String id = SourceIds.unnamed(article.revision(), phrase.span().start());
        return new Source(id, phrase.words(), Kind.UNNAMED, Optional.empty(), speaksFor);
    }
}
