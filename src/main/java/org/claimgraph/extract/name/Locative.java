package org.claimgraph.extract.name;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Token;

/** Tells whether a name is used as a place: "in Mexico", "Izmir, Turkey", "Turkey's Hatay province", but not "Turkey said". */
final class Locative {

    private static final Set<String> BEFORE = Lexicon.words("locatives.txt");

    private Locative() {}

    /** Whether the words around the name mark it as a place. */
    static boolean marks(Name name, Names names) {
        return preposition(name) || partOf(name) || afterTown(name, names) || owns(name, names);
    }

    private static boolean preposition(Name name) {
        return name.head()
                        .child("case")
                        .map(Token::lower)
                        .filter(BEFORE::contains)
                        .isPresent()
                || before(name, 1).filter(BEFORE::contains).isPresent();
    }

    /** "The city of Hebron", "a part of Iraq", "off the coast of Libya". */
    private static boolean partOf(Name name) {
        boolean of = before(name, 1).filter("of"::equals).isPresent();
        return of
                && name.first()
                        .sentence()
                        .beside(name.first(), -2)
                        .filter(t -> Nouns.facility(t) || Nouns.partOfMap(t))
                        .isPresent();
    }

    private static boolean afterTown(Name name, Names names) {
        boolean comma = before(name, 1).filter(","::equals).isPresent();
        Optional<Name> town = name.first().sentence().beside(name.first(), -2).flatMap(names::at);
        return comma && town.filter(n -> n.kind() == Kind.PLACE).isPresent();
    }

    private static boolean owns(Name name, Names names) {
        Optional<Token> owned = name.head().is("nmod:poss") ? name.head().head() : Optional.empty();
        return owned.filter(o -> names.at(o).filter(n -> n.kind() == Kind.PLACE).isPresent()
                        || Nouns.facility(o)
                        || Nouns.partOfMap(o))
                .isPresent();
    }

    private static Optional<String> before(Name name, int distance) {
        return name.first().sentence().beside(name.first(), -distance).map(Token::lower);
    }
}
