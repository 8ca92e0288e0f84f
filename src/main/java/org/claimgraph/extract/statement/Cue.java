package org.claimgraph.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;

/**
 * A verb that reports speech at its place in a sentence, such as "told" in "officials told reporters".
 *
 * @param verb the verb's token
 * @param entry what the verb means and how it takes its content
 */
record Cue(Token verb, ReportingVerb entry) {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither");
    private static final Set<String> NOBODY =
            Set.of("nobody", "none", "nothing", "no-one", "what", "which", "this", "that", "these");
    private static final Set<String> KEPT_UP = Set.of("continue", "go", "keep", "begin", "start", "proceed");

    /** The reporting verbs of an article that stand outside quotation marks and tell that something was said. */
    static List<Cue> in(Parsed parsed) {
        List<Cue> cues = new ArrayList<>();
        for (Token token : parsed.tokens()) at(token).filter(Cue::told).ifPresent(cues::add);
        return cues;
    }

    /** The cue that the token is; empty for other words and for words in quotation marks. */
    static Optional<Cue> at(Token token) {
        if (token.quoted() || modifies(token)) return Optional.empty();
        return ReportingVerb.of(token).map(entry -> new Cue(token, entry));
    }

    /** "reported casualties", "a pledging conference": a participle before its noun. */
    private static boolean modifies(Token token) {
        boolean participle = token.pos().equals("VBN") || token.pos().equals("VBG");
        boolean aside = token.sentence()
                .beside(token, -1)
                .filter(t -> Marks.stop(t) || t.lower().equals("as"))
                .isPresent();
        return token.is("case") || participle && !aside && token.is("amod", "compound");
    }

    /** A find of this cue, where somebody is told to have spoken. */
    Optional<Attribution> attribution(Rule rule, Words words) {
        if (words.isEmpty()) return Optional.empty();
        Optional<Token> speaker = Speaker.of(verb).filter(s -> !nobody(s));
        return speaker.map(s -> new Attribution(rule, act(), words(), speaker, words.minus(Words.of(words()))));
    }

    /** "No group claimed", "nobody said". */
    private static boolean nobody(Token speaker) {
        return speaker.child("det").filter(d -> d.lower().equals("no")).isPresent() || NOBODY.contains(speaker.lower());
    }

    /** The verb with its particle. */
    List<Token> words() {
        List<Token> words = new ArrayList<>(List.of(verb));
        verb.child("compound:prt").filter(p -> p.index() == verb.index() + 1).ifPresent(words::add);
        return words;
    }

    Act act() {
        return entry.act();
    }

    boolean takes(String frame) {
        return entry.takes(frame);
    }

    /** Whether it is told as having happened: not "did not say", "asked to confirm" or "if he says". */
    boolean told() {
        return !negated() && !merelyConsidered() && !resultative();
    }

    /** "people confirmed dead", "reported killed". */
    private boolean resultative() {
        Optional<Token> next = verb.sentence().beside(verb, 1);
        return next.filter(
                        t -> t.pos().equals("VBN") || Set.of("dead", "missing").contains(t.lower()))
                .isPresent();
    }

    private boolean negated() {
        return verb.children("advmod", "neg").stream().anyMatch(c -> NEGATIONS.contains(c.lower()) && !c.quoted());
    }

    /** "declined to say", "asked to confirm", "if he says", "will announce". */
    private boolean merelyConsidered() {
        boolean infinitive = verb.child("mark")
                        .filter(m -> m.lower().equals("to"))
                        .isPresent()
                || Speaker.previous(verb).filter(t -> t.lower().equals("to")).isPresent();
        boolean kept = verb.head().filter(h -> KEPT_UP.contains(h.lemma())).isPresent();
        boolean condition = verb.child("mark")
                .filter(m -> Set.of("if", "unless", "whether").contains(m.lower()))
                .isPresent();
        boolean maybe = verb.children("aux").stream().anyMatch(a -> a.pos().equals("MD") && !a.quoted());
        return infinitive && !kept || condition || maybe;
    }
}
