package org.claimgraph.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.extract.nlp.Token;

/** "The ministry's claim that the road was closed", "issued a warning that …": a noun of saying with its clause. */
final class NounRule {

    private static final Map<String, Act> NOUNS = read();

    private NounRule() {}

    /** The statement that the noun reports, where it has both a clause and a speaker. */
    static Optional<Attribution> read(Token noun) {
        if (noun.quoted() || !noun.noun() || !NOUNS.containsKey(noun.lemma())) return Optional.empty();
        return clause(noun).flatMap(c -> speaker(noun).map(s -> attribution(noun, c, s)));
    }

    private static Attribution attribution(Token noun, Token clause, Token speaker) {
        Words words = Complement.startingWith(noun, clause);
        return new Attribution(
                Rule.NOUN, NOUNS.getOrDefault(noun.lemma(), Act.SAID), List.of(noun), Optional.of(speaker), words);
    }

    private static Optional<Token> clause(Token noun) {
        return noun.children("acl", "ccomp", "dep").stream()
                .filter(c ->
                        c.child("mark").filter(m -> m.lower().equals("that")).isPresent())
                .findFirst();
    }

    private static Optional<Token> speaker(Token noun) {
        return noun.child("nmod:poss")
                .or(() -> from(noun))
                .or(() -> noun.is("obj") ? noun.head().flatMap(Speaker::of) : Optional.empty())
                .or(() -> noun.lower().equals("reports") ? Optional.of(noun) : Optional.empty());
    }

    private static Optional<Token> from(Token noun) {
        return noun.children("nmod").stream()
                .filter(n -> n.child("case")
                        .filter(c -> Set.of("by", "from", "of").contains(c.lower()))
                        .isPresent())
                .findFirst();
    }

    private static Map<String, Act> read() {
        Map<String, Act> nouns = new HashMap<>();
        for (String[] row : WordList.rows("noun-cues.tsv"))
            nouns.put(row[0], Act.valueOf(row[1].toUpperCase(Locale.ROOT)));
        return Map.copyOf(nouns);
    }
}
