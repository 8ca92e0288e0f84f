package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.extract.nlp.Token;

/** "The agency reported ten deaths, citing medics": the medics said so as well. */
final class CitingRule {

    private static final Set<String> CITE = Set.of("cite", "quote");

    private CitingRule() {}

    /** The statement of the one cited, whose words are those of a statement found in the same sentence. */
    static Optional<Attribution> read(Token token, List<Attribution> found) {
        if (token.quoted() || !token.pos().equals("VBG") || !token.lemmaIn(CITE) || relays(token))
            return Optional.empty();
        return cited(token)
                .flatMap(cited -> found.stream()
                        .filter(a -> sameSentence(a, token) && !a.words().has(token))
                        .findFirst()
                        .map(a ->
                                new Attribution(Rule.CITING, Act.SAID, List.of(token), Optional.of(cited), a.words())));
    }

    private static Optional<Token> cited(Token token) {
        return token.child("obj").or(() -> Nominal.after(token));
    }

    /** "citing medics as saying": that is the medics' own statement already. */
    private static boolean relays(Token token) {
        return token.sentence().tokens().stream()
                .anyMatch(t -> t.index() > token.index() && t.lower().equals("as"));
    }

    private static boolean sameSentence(Attribution a, Token token) {
        return !a.cue().isEmpty() && a.cue().getFirst().sentence() == token.sentence();
    }
}
