package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** Finds who speaks: "officials" in "officials told reporters", "he" in "he was quoted as saying". */
final class Speaker {

    private static final Set<String> UTTERANCES = WordList.words("utterances.txt");
    private static final int CLIMBS = 4;

    private Speaker() {}

    /** The main word of the phrase that names the one who does what {@code verb} says; the owner where a statement speaks. */
    static Optional<Token> of(Token verb) {
        return agent(verb, CLIMBS).flatMap(Speaker::owner);
    }

    /** The grammatical doer: the subject, or the agent of a passive. */
    static Optional<Token> agent(Token verb) {
        return agent(verb, CLIMBS);
    }

    /** Whether the verb stands in the passive. */
    static boolean passive(Token verb) {
        return verb.child("nsubj:pass", "aux:pass", "csubj:pass").isPresent()
                || verb.pos().equals("VBN") && verb.is("acl") && verb.child("aux").isEmpty();
    }

    private static Optional<Token> agent(Token verb, int climbs) {
        if (passive(verb)) return byPhrase(verb);
        Optional<Token> subject = verb.child("nsubj");
        if (subject.isPresent()) return subject.map(s -> antecedent(s, verb));
        return inverted(verb).or(() -> climbs == 0 ? Optional.empty() : above(verb, climbs - 1));
    }

    /** "said the minister": what the parser takes for an object. */
    private static Optional<Token> inverted(Token verb) {
        boolean plain = verb.lemma().equals("say") || verb.lemma().equals("add");
        return plain ? verb.child("obj").filter(o -> o.index() > verb.index() && o.noun()) : Optional.empty();
    }

    static Optional<Token> byPhrase(Token verb) {
        return verb.children("obl").stream()
                .filter(o -> o.child("case").filter(c -> c.lower().equals("by")).isPresent())
                .findFirst();
    }

    /** "who" in "police, who said": the word that it stands for. */
    private static Token antecedent(Token subject, Token verb) {
        boolean relative = subject.pos().startsWith("W") && verb.is("acl");
        return relative ? verb.head().orElse(subject) : subject;
    }

    private static Optional<Token> above(Token verb, int climbs) {
        Optional<Token> head = verb.head();
        if (head.isEmpty() || verb.is("ccomp", "csubj", "nmod", "obl", "parataxis")) return Optional.empty();
        if (verb.is("acl") && !head.get().verb()) return Optional.of(head.get());
        if (verb.is("xcomp") && head.get().child("obj").isPresent()) return head.get().child("obj");
        if (verb.is("advcl") && Speaker.passive(head.get())) return head.get().child("nsubj:pass");
        return agent(head.get(), climbs);
    }

    /** Whose words they are where a statement is the subject: "Turner's statement read", "released a statement saying". */
    private static Optional<Token> owner(Token subject) {
        if (!UTTERANCES.contains(subject.lemma()) || subject.entity().equals("PERSON")) return Optional.of(subject);
        return possessor(subject).or(() -> giver(subject));
    }

    private static Optional<Token> possessor(Token utterance) {
        return utterance.child("nmod:poss")
                .filter(p -> !p.lower().equals("its") || true)
                .or(() -> ofPhrase(utterance))
                .or(() -> utterance.children("compound").stream().filter(c -> c.pos().startsWith("NNP")).findFirst());
    }

    private static Optional<Token> ofPhrase(Token utterance) {
        return utterance.children("nmod").stream()
                .filter(n -> n.child("case").filter(c -> Set.of("by", "from").contains(c.lower())).isPresent())
                .findFirst();
    }

    private static Optional<Token> giver(Token utterance) {
        return utterance.is("obj")
                ? utterance.head().flatMap(v -> agent(v, CLIMBS))
                : Optional.empty();
    }

    /** The nearest noun phrase before the verb, else after it, inside its sentence: for sentences that the parser misread. */
    static Optional<Token> beside(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        int at = verb.index() - tokens.getFirst().index();
        Optional<Token> before = at > 0 ? Optional.of(tokens.get(at - 1)).filter(Speaker::nominal) : Optional.empty();
        return before.or(() -> phraseAfter(tokens, at + 1)).map(Speaker::topOfName);
    }

    private static Optional<Token> phraseAfter(List<Token> tokens, int start) {
        int end = start;
        while (end < tokens.size() && (nominal(tokens.get(end)) || Set.of("DT", "JJ", "CD").contains(tokens.get(end).pos()))) end++;
        return end > start && nominal(tokens.get(end - 1)) ? Optional.of(tokens.get(end - 1)) : Optional.empty();
    }

    private static boolean nominal(Token token) {
        return token.noun() || token.pos().equals("PRP");
    }

    private static Token topOfName(Token token) {
        Token top = token;
        while (top.is("compound", "flat") && top.head().isPresent()) top = top.head().get();
        return top;
    }
}
