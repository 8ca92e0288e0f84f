package org.claimgraph.extract.name;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Token;

/** Picks the parties of an article: whoever speaks in a claim, and the states and bodies that the text shows acting. */
final class Parties {

    private static final Set<String> ACTING = Lexicon.words("acting.txt");

    private final Names names;
    private final Bodies bodies;
    private final Map<String, Party> byId = new LinkedHashMap<>();

    Parties(Names names, Bodies bodies) {
        this.names = names;
        this.bodies = bodies;
    }

    /** The parties of the claims and of the text, by name, each once. */
    List<Party> of(List<Statement> statements, List<Figure> figures) {
        statements.forEach(s -> s.speaker().source().speaksFor().ifPresent(this::add));
        figures.forEach(
                f -> f.attributedTo().flatMap(m -> m.source().speaksFor()).ifPresent(this::add));
        for (Name name : names.all(Kind.STATE, Kind.PEOPLE, Kind.BODY))
            if (acts(name)) bodies.of(name).map(Body::party).ifPresent(this::add);
        return byId.values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private void add(Party party) {
        byId.merge(party.id(), party, Parties::together);
    }

    private static Party together(Party a, Party b) {
        return new Party(
                a.id(),
                a.name(),
                Stream.of(a.aliases(), b.aliases(), List.of(b.name()))
                        .flatMap(Collection::stream)
                        .toList());
    }

    private boolean acts(Name name) {
        Optional<Body> body = bodies.of(name);
        if (name.kind() == Kind.BODY && media(name)) return false;
        if (body.filter(Body::media).isPresent()) return actor(name.head()) || addressed(name.head());
        if (name.kind() == Kind.BODY && body.filter(Body::state).isEmpty() && proper(name) && known(name)) return true;
        if (name.kind() == Kind.PEOPLE) return marksActor(name.head());
        return name.tokens().stream().anyMatch(Parties::actor);
    }

    /** A known body or office is a party wherever it stands, a company, hospital or unknown name only where it acts. */
    private static boolean known(Name name) {
        Optional<String> sort = Nouns.body(name.last());
        boolean listed =
                name.known().filter(k -> k.sort() != Known.Sort.COMPANY).isPresent();
        return listed
                || name.known().isEmpty()
                        && sort.filter(s -> !s.equals("company")).isPresent();
    }

    /** "Told Reuters", "in an interview with Dawn". */
    private static boolean addressed(Token head) {
        boolean told = head.is("obj", "iobj", "xcomp")
                && head.head()
                        .filter(h -> Set.of("tell", "inform").contains(h.lemma()))
                        .isPresent();
        return told
                || head.is("obl", "nmod")
                        && head.child("case")
                                .filter(c -> c.lower().matches("to|with"))
                                .isPresent();
    }

    private static boolean media(Name name) {
        return Nouns.body(name.last()).filter("media"::equals).isPresent();
    }

    private static boolean proper(Name name) {
        return name.tokens().stream()
                .anyMatch(t -> Spelling.capitalised(t.word())
                        && t.index() > t.sentence().tokens().getFirst().index());
    }

    /** Subject of a verb, agent of a passive one, or owner of forces, attacks and the like. */
    private static boolean actor(Token head) {
        boolean subject = head.is("nsubj") && !head.relation().equals("nsubj:pass");
        boolean agent = head.is("obl", "nmod")
                && head.child("case").filter(c -> c.lower().equals("by")).isPresent();
        boolean joined = head.is("conj")
                && head.head().filter(Token::noun).filter(Parties::actor).isPresent();
        return subject || agent || joined || marksActor(head);
    }

    private static boolean marksActor(Token head) {
        return head.is("compound", "amod", "nmod:poss")
                && head.head().filter(h -> ACTING.contains(h.lemma())).isPresent();
    }
}
