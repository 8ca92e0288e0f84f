package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** "described the raid as a crime", "called it a crime": the one described stays in the content. */
final class DescriptionRule implements CueRule {

    private static final Set<String> IDIOMS =
            Set.of("well", "soon", "such", "long", "far", "of", "many", "much", "same");

    @Override
    public Optional<Attribution> read(Cue cue) {
        Token verb = cue.verb();
        if (!cue.takes("as") || entitles(cue)) return Optional.empty();
        if (Speaker.passive(verb))
            return asPhrase(verb).flatMap(as -> cue.attribution(Rule.DESCRIPTION, passive(verb, as)));
        return described(cue).flatMap(d -> cue.attribution(Rule.DESCRIPTION, Complement.startingWith(verb, d)));
    }

    /** {@code a plan called "Open Water"}: the name of something, not what somebody said of it. */
    private static boolean entitles(Cue cue) {
        return !cue.takes("object")
                && cue.verb()
                        .sentence()
                        .beside(cue.verb(), 1)
                        .filter(Marks::quote)
                        .isPresent();
    }

    private static Optional<Token> described(Cue cue) {
        Token verb = cue.verb();
        boolean names = asPhrase(verb).isPresent() || verb.lemma().equals("call") && named(verb);
        Optional<Token> object = verb.child("obj", "xcomp", "ccomp", "iobj").filter(o -> o.index() > verb.index());
        return names ? object : Optional.empty();
    }

    /** Not "as well as", "as such". */
    private static boolean describes(Token as) {
        return as.sentence()
                        .beside(as, 1)
                        .filter(t -> !IDIOMS.contains(t.lower()))
                        .isPresent()
                && as.sentence()
                        .beside(as, -1)
                        .filter(t -> IDIOMS.contains(t.lower()))
                        .isEmpty();
    }

    /** What somebody is described as: "The man was identified" and "as a guard" of "The man was identified by police as a guard". */
    private static Words passive(Token verb, Token as) {
        Words after = Complement.after(verb, as).before(aside(verb) ? firstComma(as) : Integer.MAX_VALUE);
        Words predicate = Speaker.byWord(verb)
                .filter(after::has)
                .map(by -> after.before(by.index()))
                .orElse(after);
        Optional<Token> subject = verb.child("nsubj:pass")
                .filter(s -> !s.pos().startsWith("W") && !s.pos().startsWith("PRP"));
        return subject.map(s -> Words.under(s).plus(Words.of(List.of(as))).plus(predicate))
                .orElse(predicate);
    }

    /** ", described by police as a guard, ". */
    private static boolean aside(Token verb) {
        return Speaker.previous(verb).filter(t -> t.word().equals(",")).isPresent();
    }

    private static int firstComma(Token from) {
        return from.sentence().tokens().stream()
                .filter(t -> t.index() > from.index() && t.word().equals(","))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** "called it a crime", but not "called a meeting": a second phrase, or quotation marks, after the object. */
    private static boolean named(Token verb) {
        boolean pronoun =
                verb.child("obj").filter(o -> o.pos().startsWith("PRP")).isPresent();
        return pronoun
                || verb.child("xcomp").isPresent()
                || secondPhrase(verb)
                || verb.subtree().stream().anyMatch(t -> t.index() > verb.index() && t.quoted());
    }

    /** Two phrases side by side: "called climate change a hoax", "called the vote unfair". */
    private static boolean secondPhrase(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        int base = tokens.getFirst().index();
        for (int i = verb.index() - base + 2;
                i < tokens.size()
                        && !Marks.stop(tokens.get(i))
                        && !tokens.get(i).pos().equals("IN");
                i++) {
            boolean starts = Set.of("a", "an", "the").contains(tokens.get(i).lower()) || predicate(tokens, i);
            if (starts && tokens.get(i - 1).noun() && !Nominal.time(tokens, i + 1)) return true;
        }
        return false;
    }

    /** "unfair" with no noun after it. */
    private static boolean predicate(List<Token> tokens, int i) {
        return tokens.get(i).pos().equals("JJ")
                && (i + 1 == tokens.size() || !tokens.get(i + 1).noun());
    }

    /** The word "as" that follows the verb before its clause ends. */
    private static Optional<Token> asPhrase(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        return tokens.subList(verb.index() + 1 - tokens.getFirst().index(), tokens.size()).stream()
                .takeWhile(t -> !t.word().equals(";"))
                .filter(t -> t.lower().equals("as") && describes(t))
                .findFirst();
    }
}
