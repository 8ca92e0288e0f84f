package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.extract.nlp.Token;

/** "The road was closed, according to officials", "per the ministry", "by early reports": a phrase that names the source. */
final class AccordingToRule {

    private static final Set<String> ACCOUNTS = Set.of("report", "account", "estimate");

    private AccordingToRule() {}

    /** The statement whose source the phrase that starts at this token names. */
    static Optional<Attribution> read(Token token) {
        if (token.quoted()) return Optional.empty();
        return source(token).map(s -> attribution(token, s));
    }

    /** The main word of the source that the phrase starting at this token names. */
    static Optional<Token> source(Token token) {
        return switch (token.lower()) {
            case "according" -> next(token).filter(t -> t.lower().equals("to")).flatMap(to -> named(token, to));
            case "per" -> governed(token).filter(AccordingToRule::tells);
            case "by" ->
                governed(token)
                        .filter(n -> n.lemmaIn(ACCOUNTS)
                                && n.is("obl", "nmod")
                                && n.child("det").isEmpty());
            default -> Optional.empty();
        };
    }

    /** "per reports", "per the ministry", but not "per day", "per 1,000 people". */
    private static boolean tells(Token noun) {
        return !noun.entity().equals("O")
                || noun.lemmaIn(ACCOUNTS)
                || noun.lemmaIn(Set.of("official", "police", "ministry"));
    }

    private static Optional<Token> named(Token according, Token to) {
        return governed(according)
                .or(() -> governed(to))
                .or(() -> according.child("obl", "nmod", "obj"))
                .filter(n -> n.index() > to.index())
                .or(() -> nounAfter(to));
    }

    private static Optional<Token> governed(Token preposition) {
        return preposition.is("case") ? preposition.head() : Optional.empty();
    }

    private static Optional<Token> nounAfter(Token to) {
        return to.sentence().tokens().stream()
                .filter(t -> t.index() > to.index() && t.noun())
                .findFirst();
    }

    private static Optional<Token> next(Token token) {
        return token.sentence().beside(token, 1);
    }

    private static Attribution attribution(Token first, Token source) {
        List<Token> cue =
                first.lower().equals("according") ? List.of(first, next(first).orElseThrow()) : List.of(first);
        Words content = new SourcePhrase(first, source).content();
        return new Attribution(
                Rule.ACCORDING_TO, Act.SAID, cue, Speaker.owner(source).or(() -> Optional.of(source)), content);
    }
}
