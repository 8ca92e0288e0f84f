package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** Reporting words in a sentence that the parser misread: what was said follows them, or stands before them and a comma. */
final class WordOrderRule implements CueRule {

    private static final int FEWEST = 3;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB", "VBN");

    @Override
    public Optional<Attribution> read(Cue cue) {
        if (!cue.takes("clause")
                || Speaker.passive(cue.verb())
                || commentsOn(cue.verb())
                || ObjectRule.underWay(cue.verb())
                || cue.takes("document")) return Optional.empty();
        Words after = Complement.after(cue.verb(), Addressee.end(cue));
        boolean last = Speaker.endsClause(cue.verb());
        Words words = clausal(after, cue) || !last ? after : Complement.sentenceBefore(cue.verb());
        return clausal(words, cue) ? cue.attribution(Rule.WORD_ORDER, words) : Optional.empty();
    }

    /** "Commenting on the raid": a participle before a preposition reports nothing by itself. */
    private static boolean commentsOn(Token verb) {
        boolean preposition = verb.sentence()
                .beside(verb, 1)
                .filter(t -> t.pos().equals("IN") || t.pos().equals("TO"))
                .isPresent();
        return verb.pos().equals("VBG")
                && !verb.lemma().equals("say")
                && (preposition || verb.child("obj").isPresent());
    }

    /** At least three words, a finite verb among them. */
    static boolean clausal(Words words, Cue cue) {
        List<Token> tokens =
                cue.verb().sentence().tokens().stream().filter(words::has).toList();
        return tokens.size() >= FEWEST && tokens.stream().anyMatch(t -> FINITE.contains(t.pos()));
    }
}
