package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.name.Name.Kind;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;

/**
 * Finds the names in a sentence: at each word the longer of what the gazetteer knows and what the capitals and the
 * parser's entities tell, then the common nouns that stand for a body ("the Iraqi military").
 */
final class NameFinder {

    private final Gazetteer gazetteer;
    private final String context;
    private final List<Token> tokens;
    private final Set<Token> titles;
    private final List<Name> found = new ArrayList<>();

    private NameFinder(Gazetteer gazetteer, String context, List<Token> tokens) {
        this.gazetteer = gazetteer;
        this.context = context;
        this.tokens = tokens;
        this.titles = TitleWords.in(tokens);
    }

    /** The names of a sentence in order, without overlap; {@code context} tells namesakes apart. */
    static List<Name> in(Sentence sentence, Gazetteer gazetteer, String context) {
        NameFinder finder = new NameFinder(gazetteer, context, sentence.tokens());
        for (int i = 0; i < finder.tokens.size(); ) i = finder.see(i);
        return CommonBodies.added(finder.found, sentence);
    }

    /** Sees one word and gives the index of the next to see. */
    private int see(int i) {
        Optional<Name> name = nameAt(i);
        name.ifPresent(found::add);
        return i + name.map(n -> n.tokens().size()).orElse(1);
    }

    private Optional<Name> nameAt(int i) {
        Optional<Name> run = ProperRun.at(tokens, titles, i);
        Optional<Name> listed =
                gazetteer.longest(tokens, i, context).filter(m -> proper(m, i)).map(m -> listed(m, i));
        if (run.isEmpty() || listed.isEmpty()) return run.or(() -> listed);
        return Optional.of(better(run.get(), listed.get()));
    }

    /** Small words such as "male" are only names where they are written and tagged as one. */
    private boolean proper(Gazetteer.Match match, int i) {
        Token first = tokens.get(i);
        if (match.known().sort() == Known.Sort.PEOPLE) return true;
        return match.length() > 1
                || first.pos().startsWith("NNP")
                || !first.entity().equals("O");
    }

    private Name listed(Gazetteer.Match match, int i) {
        return new Name(kind(match.known().sort()), tokens.subList(i, i + match.length()), Optional.of(match.known()));
    }

    private static Kind kind(Known.Sort sort) {
        return switch (sort) {
            case STATE -> Kind.STATE;
            case PEOPLE -> Kind.PEOPLE;
            case CAPITAL, PLACE -> Kind.PLACE;
            case WORLD, AID, ARMED, FORCE, OFFICE, COMPANY, MEDIA -> Kind.BODY;
        };
    }

    private static Name better(Name run, Name listed) {
        if (listed.tokens().size() >= run.tokens().size()) return listed;
        boolean heap = run.kind() == Kind.PLACE && !Nouns.facility(run.last()) && listed.kind() == Kind.PLACE;
        return run.kind() == Kind.OTHER || heap ? listed : run;
    }
}
