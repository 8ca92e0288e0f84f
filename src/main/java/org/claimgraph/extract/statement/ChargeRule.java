package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** "accused the army of firing on a convoy", "blamed rebels for the attack": the accused is not content. */
final class ChargeRule implements CueRule {

    private static final Set<String> OF_FOR = Set.of("of", "for");

    @Override
    public Optional<Attribution> read(Cue cue) {
        if (!cue.takes("charge")) return Optional.empty();
        return deed(cue.verb()).or(() -> matter(cue.verb())).flatMap(words -> cue.attribution(Rule.CHARGE, words));
    }

    /** What follows "of" or "for" after the accused. */
    private static Optional<Words> deed(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        return tokens.subList(verb.index() + 1 - tokens.getFirst().index(), tokens.size()).stream()
                .filter(t -> OF_FOR.contains(t.lower()) && charges(t, verb))
                .findFirst()
                .map(t -> Complement.after(verb, t));
    }

    /** "accused X of firing", not "accused members of the army". */
    private static boolean charges(Token preposition, Token verb) {
        Optional<Token> governed = preposition.head();
        boolean gerund = governed.filter(g -> g.pos().equals("VBG")).isPresent();
        return gerund
                || governed.flatMap(Token::head).filter(h -> h == verb).isPresent()
                || preposition.lower().equals("for");
    }

    /** "blamed the floods on the dam", "blamed human error". */
    private static Optional<Words> matter(Token verb) {
        boolean blames = verb.lemma().equals("blame");
        return blames ? verb.child("obj").map(o -> Words.under(o).closed().from(verb.index() + 1)) : Optional.empty();
    }
}
