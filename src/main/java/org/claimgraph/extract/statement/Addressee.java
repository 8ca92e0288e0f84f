package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** Whom a speaker tells something: "the press" in "told the press the road was closed", which the parser takes for content. */
final class Addressee {

    private static final Set<String> BEFORE_TIME = Set.of("IN", "RB", "JJ", "DT");
    private static final Set<String> LISTENERS = WordList.words("listeners.txt");

    private Addressee() {}

    /** The last word before the content: of the addressee after a verb that has one, of a time, else the verb itself. */
    static Token end(Cue cue) {
        Token verb = cue.verb();
        Token listener = cue.takes("addressee") ? listener(verb).orElse(verb) : verb;
        return time(listener).orElse(listener);
    }

    /** The last word of "late on Tuesday" after the token. */
    private static Optional<Token> time(Token before) {
        List<Token> tokens = before.sentence().tokens();
        int start = before.index() + 1 - tokens.getFirst().index();
        int at = start;
        while (at < tokens.size()
                && at - start < 4
                && BEFORE_TIME.contains(tokens.get(at).pos())) at++;
        int end = at;
        while (Nominal.time(tokens, end)) end++;
        return end > at ? Optional.of(tokens.get(end - 1)) : Optional.empty();
    }

    private static Optional<Token> listener(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        int at = verb.index() + 1 - tokens.getFirst().index();
        int end = at < tokens.size() && tokens.get(at).pos().equals("DT") ? at + 1 : at;
        int start = end;
        while (end < tokens.size() && listens(tokens.get(end), tokens.get(start))) end++;
        return end > start ? Optional.of(tokens.get(end - 1)) : Optional.empty();
    }

    private static boolean listens(Token token, Token first) {
        boolean sameName = !token.entity().equals("O") && token.entity().equals(first.entity());
        boolean press = token.lemmaIn(LISTENERS) && first.entity().equals("O");
        return sameName
                || press
                || token.pos().equals("HYPH")
                || token == first && token.pos().equals("PRP");
    }
}
