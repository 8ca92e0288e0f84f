package org.claimgraph.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Source;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Token;

/** Tells who is meant by a noun phrase that names a speaker, most telling words first. */
final class Speakers {

    private final Names names;
    private final People people;
    private final Bodies bodies;

    private final Affiliations affiliations;
    private final SourceMaker make;

    Speakers(Names names, People people, Bodies bodies, Affiliations affiliations, SourceMaker make) {
        this.names = names;
        this.people = people;
        this.bodies = bodies;

        this.affiliations = affiliations;
        this.make = make;
    }

    /** Who the phrase around {@code head} means; {@code previous} is the speaker before. */
    Source.Mention of(Token head, Optional<Source> previous) {
        NounPhrase phrase = NounPhrase.of(head);
        return person(phrase)
                .or(() -> several(phrase))
                .or(() -> officeHolder(phrase, previous))
                .or(() -> apposedBody(phrase))
                .or(() -> press(phrase))
                .or(() -> named(phrase))
                .or(() -> commonBody(phrase))
                .or(() -> document(phrase, previous))
                .orElseGet(() -> described(phrase));
    }

    /** The same where the phrase names somebody or something that can speak; empty for "the attack". */
    Optional<Source.Mention> certainly(Token head) {
        return canSpeak(head) ? Optional.of(of(head, Optional.empty())) : Optional.empty();
    }

    /** Whether the word is a name, or a noun for people, a body or a document. */
    boolean canSpeak(Token head) {
        return names.at(head).filter(n -> n.kind() != Kind.PEOPLE).isPresent()
                || people.surnamed(head.word()).isPresent()
                || Nouns.people(head)
                || Nouns.body(head).isPresent()
                || Nouns.document(head);
    }

    /** "Omar Abu Rasheed", "senior front official, Omar Abu Rasheed", "spokesman Tarek Amin". */
    private Optional<Source.Mention> person(NounPhrase phrase) {
        Optional<Name> at = names.at(phrase.head()).filter(n -> n.kind() == Kind.PERSON);
        Optional<Person> known = at.isPresent()
                ? Optional.empty()
                : people.surnamed(phrase.head().word());
        if (known.isPresent()) return known.map(p -> mention(make.person(p), phrase.span()));
        Optional<Name> beside =
                Nouns.title(phrase.head()).isPresent() && !phrase.plural() ? apposed(phrase) : Optional.empty();
        return at.or(() -> beside)
                .flatMap(n -> people.of(n)
                        .map(p -> mention(
                                make.person(p),
                                Span.around(phrase.front().getFirst().span(), n.span()))));
    }

    /** "The foreign minister" is the one person of the article whose office it is, else the speaker before who has such an office. */
    private Optional<Source.Mention> officeHolder(NounPhrase phrase, Optional<Source> previous) {
        if (!phrase.definite() && phrase.head().child("nmod:poss").isEmpty() || phrase.plural())
            return Optional.empty();
        Optional<String> title = Nouns.title(phrase.head());
        if (title.isEmpty()) return Optional.empty();
        List<Person> holders = people.withOffice(phrase.head().lower()).stream()
                .filter(p -> holds(p.role(), phrase))
                .toList();
        if (holders.size() == 1) return Optional.of(mention(make.person(holders.getFirst()), phrase.span()));
        Optional<Source> before = previous.filter(p ->
                p.kind() == Source.Kind.PERSON && p.role().flatMap(Nouns::title).equals(title));
        return before.filter(p -> holders.isEmpty() && holds(p.role(), phrase)).map(p -> mention(p, phrase.span()));
    }

    /** "The health minister" is not the minister for aviation: what describes the office must stand in the role, names apart. */
    private boolean holds(Optional<String> role, NounPhrase phrase) {
        String office = role.orElse("").toLowerCase(Locale.ROOT);
        return phrase.front().stream()
                .filter(t -> t != phrase.head()
                        && t.is("compound", "amod")
                        && names.at(t).isEmpty())
                .allMatch(t -> office.contains(t.lower()));
    }

    /** "One news site, Znak", "the news agency AFP". */
    private Optional<Source.Mention> apposedBody(NounPhrase phrase) {
        if (Nouns.body(phrase.head()).isEmpty()) return Optional.empty();
        Optional<Name> inParse = phrase.head().children("appos", "flat", "compound").stream()
                .flatMap(t -> names.at(t).stream())
                .findFirst();
        Optional<Name> name = inParse.or(
                () -> phrase.head().sentence().beside(phrase.head(), 1).flatMap(names::at));
        return name.filter(n ->
                        n.is(Kind.BODY, Kind.OTHER) && !names.at(phrase.head()).equals(Optional.of(n)))
                .flatMap(n -> namedSource(n)
                        .map(s ->
                                mention(s, Span.around(phrase.front().getFirst().span(), n.span()))));
    }

    /** "Local media" are many, and speak for nobody. */
    private Optional<Source.Mention> press(NounPhrase phrase) {
        boolean press = phrase.head().lower().matches("media|press")
                && phrase.front().stream().noneMatch(t -> t.lower().equals("state"));
        return press
                        && names.at(phrase.head())
                                .filter(n -> n.known().isPresent())
                                .isEmpty()
                ? Optional.of(mention(make.group(phrase, Optional.empty()), phrase.span()))
                : Optional.empty();
    }

    private Optional<Name> apposed(NounPhrase phrase) {
        Optional<Name> inParse = phrase.head().children("appos", "flat", "compound", "nmod", "dep").stream()
                .flatMap(t -> names.at(t).stream())
                .filter(n -> n.kind() == Kind.PERSON)
                .findFirst();
        return next(phrase.head(), 1).or(() -> next(phrase.head(), 2)).or(() -> inParse);
    }

    private Optional<Name> next(Token head, int distance) {
        boolean comma = distance == 1
                || head.sentence()
                        .beside(head, 1)
                        .filter(t -> t.word().equals(","))
                        .isPresent();
        return head.sentence()
                .beside(head, distance)
                .filter(t -> comma)
                .flatMap(names::at)
                .filter(n -> n.kind() == Kind.PERSON);
    }

    /** Two bodies that speak together, as one source with both names. */
    private Optional<Source.Mention> several(NounPhrase phrase) {
        List<Token> others =
                phrase.head().children("conj").stream().filter(Token::noun).toList();
        Optional<Name> first = names.at(phrase.head());
        Optional<Name> second = others.stream()
                .flatMap(t -> names.at(t).stream())
                .filter(n -> n.is(Kind.BODY, Kind.STATE))
                .findFirst();
        if (first.filter(n -> n.is(Kind.BODY, Kind.STATE)).isEmpty() || second.isEmpty()) return Optional.empty();
        String joined = display(first.get()) + " and " + display(second.get());
        return Optional.of(mention(
                make.named(joined, Source.Kind.ORGANIZATION, Optional.empty()),
                Span.around(phrase.front().getFirst().span(), second.get().span())));
    }

    private String display(Name name) {
        return bodies.of(name).map(Body::name).orElseGet(name::words);
    }

    /** A state, body or capital by its name. */
    private Optional<Source.Mention> named(NounPhrase phrase) {
        Optional<Name> name = names.at(phrase.head());
        return name.flatMap(n -> namedSource(n).map(s -> mention(s, Span.around(phrase.span(), n.span()))));
    }

    private Optional<Source> namedSource(Name name) {
        return switch (name.kind()) {
            case STATE, BODY -> bodies.of(name).map(b -> make.body(b, name));
            case PLACE -> Optional.of(place(name));
            case OTHER ->
                Optional.of(make.named(
                        name.words(), Source.Kind.ORGANIZATION, Optional.of(Party.named(name.words(), List.of()))));
            case PERSON, PEOPLE -> Optional.empty();
        };
    }

    /** A capital that speaks is its state; any other place is itself. */
    private Source place(Name name) {
        Optional<String> state =
                name.known().filter(k -> k.sort() == Known.Sort.CAPITAL).flatMap(Known::within);
        return state.map(s -> make.body(bodies.state(s), name))
                .orElseGet(() -> make.named(
                        name.words(), Source.Kind.ORGANIZATION, Optional.of(Party.named(name.words(), List.of()))));
    }

    /** "The Hamas statement" is Hamas speaking, "an NTSB report" a document of the NTSB. */
    private Optional<Source.Mention> document(NounPhrase phrase, Optional<Source> previous) {
        if (!Nouns.document(phrase.head())) return Optional.empty();
        Optional<Name> issuer = names.among(phrase.tokens()).stream()
                .filter(n -> n.is(Kind.BODY, Kind.STATE, Kind.PERSON))
                .findFirst();
        if (!Nouns.utterance(phrase.head()))
            return Optional.of(mention(make.document(phrase, issuer.flatMap(bodies::of)), phrase.span()));
        Optional<Source> said = issuer.flatMap(this::issuer).or(() -> previous.filter(p -> phrase.definite()));
        return Optional.of(mention(said.orElseGet(() -> make.document(phrase, Optional.empty())), phrase.span()));
    }

    private Optional<Source> issuer(Name name) {
        return name.kind() == Kind.PERSON ? people.of(name).map(make::person) : namedSource(name);
    }

    /** "The group", "the ministry": a body named before that the noun fits. */
    private Optional<Source.Mention> commonBody(NounPhrase phrase) {
        Optional<String> sort = Nouns.body(phrase.head());
        if (sort.isEmpty()
                || phrase.plural()
                || phrase.head().child("nmod:poss").isPresent()) return Optional.empty();
        return PointingBack.body(phrase, sort.get(), names, bodies).map(b -> mention(make.body(b), phrase.span()));
    }

    private Source.Mention described(NounPhrase phrase) {
        Optional<String> title = Nouns.title(phrase.head());
        boolean group = phrase.plural();
        Optional<Party> party = party(phrase, title.orElse("body"));
        if (!group && Nouns.body(phrase.head()).isPresent()) return mention(make.unknownBody(phrase), phrase.span());
        Source source = group ? make.group(phrase, party) : make.unnamed(phrase, party);
        return mention(source, phrase.span());
    }

    /** The body or state that the phrase names as theirs; for officials of a region its authorities. */
    private Optional<Party> party(NounPhrase phrase, String title) {
        return affiliations.party(title.equals("rank") ? "body" : title, phrase.tokens());
    }

    private static Source.Mention mention(Source source, Span span) {
        return new Source.Mention(source, Optional.of(span));
    }
}
