package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** "The road was closed, said officials": the speaker follows the verb, what was said stands before and perhaps behind. */
final class InversionRule implements CueRule {

    @Override
    public Optional<Attribution> read(Cue cue) {
        Token verb = cue.verb();
        boolean subject =
                verb.child("nsubj").filter(s -> s.index() < verb.index()).isPresent();
        if (!cue.takes("clause") || cue.takes("addressee") || subject || !afterComma(verb)) return Optional.empty();
        Optional<Words> name = Nominal.phraseAfter(verb);
        return name.filter(n -> endsThere(n, verb) && afterClause(verb))
                .flatMap(n -> Nominal.headOf(n, verb).map(s -> attribution(cue, n, s)));
    }

    private static Attribution attribution(Cue cue, Words name, Token speaker) {
        List<Token> tokens = cue.verb().sentence().tokens();
        Words all = Words.of(tokens).minus(name).minus(Words.of(cue.words()));
        return new Attribution(Rule.PARENTHETICAL, cue.act(), cue.words(), Optional.of(speaker), all);
    }

    private static boolean afterComma(Token verb) {
        boolean past = verb.pos().equals("VBD")
                || verb.pos().equals("VBZ")
                || verb.pos().equals("VBN");
        return past
                && verb.sentence()
                        .beside(verb, -1)
                        .filter(t -> t.word().equals(","))
                        .isPresent();
    }

    /** Whether a whole clause stands before it. */
    private static boolean afterClause(Token verb) {
        return verb.sentence().tokens().stream()
                .anyMatch(t -> t.index() < verb.index()
                        && Set.of("VBD", "VBZ", "VBP", "MD").contains(t.pos()));
    }

    private static boolean endsThere(Words name, Token verb) {
        return verb.sentence()
                .beside(verb, name.last() + 1 - verb.index())
                .map(Marks::stop)
                .orElse(true);
    }
}
