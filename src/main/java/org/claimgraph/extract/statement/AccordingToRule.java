package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;

/** "The road was closed, according to officials", "per the ministry", "by early reports": a phrase that names the source. */
final class AccordingToRule {

    private static final Set<String> ACCOUNTS = Set.of("report", "account", "estimate");
    private static final Set<String> CONTRAST = Set.of("but", "while", "whereas", "though", "although");

    private AccordingToRule() {}

    /** The statement whose source the phrase that starts at this token names. */
    static Optional<Attribution> read(Token token) {
        if (token.quoted()) return Optional.empty();
        return source(token).map(s -> attribution(token, s));
    }

    private static Optional<Token> source(Token token) {
        return switch (token.lower()) {
            case "according" -> next(token).filter(t -> t.lower().equals("to")).flatMap(to -> named(token, to));
            case "per" -> governed(token).filter(n -> n.pos().matches("NNS|NNPS?") && n.head().isPresent());
            case "by" -> governed(token).filter(n -> n.lemmaIn(ACCOUNTS) && n.is("obl", "nmod"));
            default -> Optional.empty();
        };
    }

    private static Optional<Token> governed(Token preposition) {
        return preposition.is("case") ? preposition.head() : Optional.empty();
    }

    private static Optional<Token> named(Token according, Token to) {
        return governed(according)
                .or(() -> governed(to))
                .or(() -> according.child("obl", "nmod", "obj"))
                .or(() -> nounAfter(to));
    }

    private static Optional<Token> nounAfter(Token to) {
        return to.sentence().tokens().stream().filter(t -> t.index() > to.index() && t.noun()).findFirst();
    }

    private static Optional<Token> next(Token token) {
        return token.sentence().beside(token, 1);
    }

    private static Attribution attribution(Token first, Token source) {
        List<Token> cue = first.lower().equals("according") ? List.of(first, next(first).orElseThrow()) : List.of(first);
        Words phrase = phrase(first, source);
        return new Attribution(Rule.ACCORDING_TO, Act.SAID, cue, Optional.of(source), content(first.sentence(), phrase));
    }

    /** From the preposition to the end of the source's name, its relative clauses with it. */
    private static Words phrase(Token first, Token source) {
        Words name = Words.under(source).from(first.index());
        for (Token child : source.children("parataxis", "conj", "appos")) {
            if (child.verb() && child.child("nsubj").isPresent()) name = name.before(Words.under(child).first());
        }
        return Words.range(first.index(), Math.max(name.last(), source.index()));
    }

    private static Words content(Sentence sentence, Words phrase) {
        List<Token> tokens = sentence.tokens();
        int base = tokens.getFirst().index();
        int start = phrase.first();
        while (start > base && !bars(tokens.get(start - 1 - base))) start--;
        int end = phrase.last();
        while (end < tokens.getLast().index() && !barsOn(tokens.get(end + 1 - base), start < phrase.first())) end++;
        return Words.range(start, end).minus(phrase);
    }

    private static boolean bars(Token token) {
        return token.word().equals(";") || token.word().equals(":") || contrasts(token);
    }

    private static boolean contrasts(Token token) {
        boolean comma = token.sentence().beside(token, -1).map(t -> t.word().equals(",")).orElse(false);
        return CONTRAST.contains(token.lower()) && comma;
    }

    /** After a phrase in the middle the sentence may start something new. */
    private static boolean barsOn(Token token, boolean afterContent) {
        return bars(token) || afterContent && token.pos().equals("CC") && !token.is("cc") || afterContent && token.pos().equals("WP");
    }
}
