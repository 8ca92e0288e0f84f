package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import org.claimgraph.extract.nlp.Token;

/** "described the raid as a crime", "called it a crime": the one described stays in the content. */
final class DescriptionRule implements CueRule {

    @Override
    public Optional<Attribution> read(Cue cue) {
        Token verb = cue.verb();
        if (!cue.takes("as")) return Optional.empty();
        if (Speaker.passive(verb)) return asPhrase(verb).flatMap(as -> cue.attribution(Rule.DESCRIPTION, passive(verb, as)));
        return described(cue).flatMap(d -> cue.attribution(Rule.DESCRIPTION, Complement.startingWith(verb, d)));
    }

    private static Optional<Token> described(Cue cue) {
        Token verb = cue.verb();
        boolean names = asPhrase(verb).isPresent() || verb.lemma().equals("call") && named(verb);
        Optional<Token> object = verb.child("obj", "xcomp", "ccomp", "iobj").filter(o -> o.index() > verb.index());
        return names ? object : Optional.empty();
    }

    /** What somebody is described as: "The man was identified" and "as a guard" of "The man was identified by police as a guard". */
    private static Words passive(Token verb, Token as) {
        Words after = Complement.after(verb, as);
        Words predicate = Speaker.byWord(verb).filter(after::has).map(by -> after.before(by.index())).orElse(after);
        Optional<Token> subject = verb.child("nsubj:pass").filter(s -> !s.pos().startsWith("W") && !s.pos().startsWith("PRP"));
        return subject.map(s -> Words.under(s).plus(Words.of(List.of(as))).plus(predicate)).orElse(predicate);
    }

    /** "called it a crime", but not "called a meeting": a second phrase, or quotation marks, after the object. */
    private static boolean named(Token verb) {
        boolean pronoun = verb.child("obj").filter(o -> o.pos().startsWith("PRP")).isPresent();
        return pronoun || verb.child("xcomp").isPresent()
                || verb.subtree().stream().anyMatch(t -> t.index() > verb.index() && t.quoted());
    }

    /** The word "as" that follows the verb before its clause ends. */
    private static Optional<Token> asPhrase(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        return tokens.subList(verb.index() + 1 - tokens.getFirst().index(), tokens.size()).stream()
                .takeWhile(t -> !t.word().equals(";"))
                .filter(t -> t.lower().equals("as"))
                .findFirst();
    }
}
