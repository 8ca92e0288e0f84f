package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** "The road, officials said, was closed": reporting words between two commas inside the clause that they report. */
final class AsideRule implements CueRule {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NAME = Set.of("DT", "JJ", "PRP", "CD", "POS");

    @Override
    public Optional<Attribution> read(Cue cue) {
        Token verb = cue.verb();
        boolean closed =
                verb.sentence().beside(verb, 1).filter(AsideRule::comma).isPresent();
        if (!cue.takes("clause") || !closed || !FINITE.contains(verb.pos())) return Optional.empty();
        return opening(verb).filter(c -> splits(c, verb)).flatMap(c -> attribution(cue, c));
    }

    private static Optional<Attribution> attribution(Cue cue, Token opening) {
        Words aside = Words.range(opening.index(), cue.verb().index());
        Words rest = Words.of(cue.verb().sentence().tokens()).minus(aside);
        return Nominal.before(cue.verb())
                .map(s -> new Attribution(Rule.PARENTHETICAL, cue.act(), cue.words(), Optional.of(s), rest));
    }

    /** The comma before the name that stands before the verb. */
    private static Optional<Token> opening(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        int i = verb.index() - tokens.getFirst().index() - 1;
        int last = i;
        while (i > 0 && (tokens.get(i).noun() || NAME.contains(tokens.get(i).pos()))) i--;
        return i < last ? Optional.of(tokens.get(i)).filter(AsideRule::comma) : Optional.empty();
    }

    /** Whether the verb of the clause stands behind, its beginning before. */
    private static boolean splits(Token opening, Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        boolean verbBefore = tokens.stream()
                .anyMatch(t -> t.index() < opening.index()
                        && (FINITE.contains(t.pos()) || t.pos().equals("IN")));
        boolean verbBehind = tokens.stream()
                .filter(t -> t.index() > verb.index() + 1)
                .findFirst()
                .filter(t -> FINITE.contains(t.pos()))
                .isPresent();
        return !verbBefore && verbBehind;
    }

    private static boolean comma(Token token) {
        return token.word().equals(",");
    }
}
