package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import org.claimgraph.extract.nlp.Token;

/** Reporting words in a sentence that the parser misread: what was said follows them, or stands before them and a comma. */
final class WordOrderRule implements CueRule {

    private static final int FEWEST = 3;

    @Override
    public Optional<Attribution> read(Cue cue) {
        if (!cue.takes("clause") || Speaker.passive(cue.verb()) || cue.takes("document")) return Optional.empty();
        Words after = Complement.restOfSentence(cue.verb());
        Words words = tellsSomething(after, cue) ? after : Complement.sentenceBefore(cue.verb());
        return tellsSomething(words, cue) ? cue.attribution(Rule.WORD_ORDER, words) : Optional.empty();
    }

    /** At least three words, a verb among them. */
    private static boolean tellsSomething(Words words, Cue cue) {
        List<Token> tokens = cue.verb().sentence().tokens().stream().filter(words::has).toList();
        return tokens.size() >= FEWEST && tokens.stream().anyMatch(Token::verb);
    }
}
