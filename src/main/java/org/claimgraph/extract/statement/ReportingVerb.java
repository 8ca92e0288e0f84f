package org.claimgraph.extract.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.extract.nlp.Token;

/**
 * A verb that reports what somebody said, such as "warned" in "police warned of floods".
 *
 * @param lemma its dictionary form, with its particle after an underscore: "point_out"
 * @param act what the speaker does
 * @param frames how its sentence holds the content, by the names that {@code reporting-verbs.tsv} explains
 */
record ReportingVerb(String lemma, Act act, Set<String> frames) {

    private static final Map<String, ReportingVerb> ALL = read();

    /** The entry of a verb form or of its noun-like participle; empty for a verb that reports nothing. */
    static Optional<ReportingVerb> of(Token token) {
        if (!token.verb()) return Optional.empty();
        Optional<Token> particle = token.child("compound:prt").filter(p -> p.index() > token.index());
        String lemma = particle.map(p -> token.lemma() + "_" + p.lemma()).orElse(token.lemma());
        return Optional.ofNullable(ALL.get(lemma));
    }

    /** The entry of the verb that a word after a quotation is by its spelling, whatever the tagger took it for: "tweeted". */
    static Optional<ReportingVerb> spelled(Token token) {
        String word = token.lower();
        return of(token)
                .or(() -> word.endsWith("ed")
                        ? Optional.ofNullable(ALL.get(word.substring(0, word.length() - 2)))
                        : Optional.empty());
    }

    /** Whether it takes this frame. */
    boolean takes(String frame) {
        return frames.contains(frame);
    }

    /** Whether the content may follow this preposition, as after "warned of". */
    boolean takesPreposition(String preposition) {
        return frames.contains("~" + preposition);
    }

    private static Map<String, ReportingVerb> read() {
        Map<String, ReportingVerb> all = new HashMap<>();
        for (String[] row : WordList.rows("reporting-verbs.tsv")) {
            Set<String> frames = Arrays.stream(row[2].split(" ")).collect(Collectors.toUnmodifiableSet());
            all.put(row[0], new ReportingVerb(row[0], Act.valueOf(row[1].toUpperCase(Locale.ROOT)), frames));
        }
        return Map.copyOf(all);
    }
}
