package org.claimgraph.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;

/** Finds who speaks: "officials" in "officials told reporters", the ministry in "the ministry issued a statement saying". */
final class Speaker {

    private static final Set<String> UTTERANCES = WordList.words("utterances.txt");
    private static final Set<String> BE = Set.of("was", "were", "been", "being", "is", "are", "be");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private Speaker() {}

    /** The main word of the phrase that names the one who does what {@code verb} says; the owner where a statement speaks. */
    static Optional<Token> of(Token verb) {
        return agent(verb).flatMap(Speaker::owner);
    }

    /** The same for a verb beside a quotation, where parses go wrong: its subject, else the noun phrase after or before it. */
    static Optional<Token> quoting(Token verb) {
        return subject(verb).or(() -> inverted(verb)).or(() -> agent(verb)).flatMap(Speaker::owner);
    }

    private static Optional<Token> inverted(Token verb) {
        boolean finite = Set.of("VBD", "VBZ", "VBP", "VBN", "JJ").contains(verb.pos());
        return finite && !verb.lemma().equals("tell") ? Nominal.after(verb) : Optional.empty();
    }

    /** The doer: by the parse, else by the order of words. */
    static Optional<Token> agent(Token verb) {
        if (passive(verb)) return byPhrase(verb).or(() -> relayed(verb));
        if (aside(verb)) return relayed(verb).or(() -> sharedCue(verb)).or(() -> above(verb));
        return relayed(verb)
                .or(() -> subject(verb))
                .or(() -> Nominal.before(verb))
                .or(() -> sharedCue(verb))
                .or(() -> above(verb))
                .or(() -> Nominal.after(verb));
    }

    private static Optional<Token> subject(Token verb) {
        return verb.children("nsubj").stream()
                .filter(s -> !s.quoted())
                .findFirst()
                .map(s -> antecedent(s, verb));
    }

    /** ", but said", ", adding": the subject of the reporting verb before. */
    private static Optional<Token> sharedCue(Token verb) {
        boolean joined = previous(verb)
                .filter(t -> t.pos().equals("CC") || Marks.stop(t))
                .isPresent();
        if (!joined) return Optional.empty();
        return verb.sentence().tokens().stream()
                .filter(t -> t.index() < verb.index() && !t.quoted() && FINITE.contains(t.pos()))
                .filter(t -> ReportingVerb.of(t).isPresent())
                .reduce((first, last) -> last)
                .flatMap(Speaker::agent);
    }

    /** "cited the army as stating", "was quoted as saying": the one relayed. */
    private static Optional<Token> relayed(Token verb) {
        Sentence sentence = verb.sentence();
        boolean as = verb.pos().equals("VBG")
                && sentence.beside(verb, -1).filter(t -> t.lower().equals("as")).isPresent();
        if (!as) return Optional.empty();
        Optional<Token> relay = sentence.tokens().stream()
                .filter(t -> t.index() < verb.index() && Set.of("cite", "quote").contains(t.lemma()))
                .reduce((a, b) -> b);
        return relay.flatMap(r ->
                passive(r) ? r.child("nsubj:pass", "nsubj") : r.child("obj").or(() -> Nominal.after(r)));
    }

    /** Whether the verb stands in the passive. */
    static boolean passive(Token verb) {
        if (verb.child("nsubj:pass", "aux:pass", "csubj:pass").isPresent()) return true;
        if (!verb.pos().equals("VBN")) return false;
        boolean bare = verb.is("acl") && verb.child("aux").isEmpty();
        return bare || previous(verb).filter(t -> BE.contains(t.lower())).isPresent();
    }

    /** The word before, adverbs passed over. */
    static Optional<Token> previous(Token verb) {
        int distance = -1;
        Optional<Token> token = verb.sentence().beside(verb, distance);
        while (token.filter(t -> t.pos().startsWith("RB")).isPresent())
            token = verb.sentence().beside(verb, --distance);
        return token;
    }

    private static Optional<Token> byPhrase(Token verb) {
        return byWord(verb).flatMap(Token::head).filter(Token::noun);
    }

    /** The "by" after a passive verb that stands before its agent. */
    static Optional<Token> byWord(Token verb) {
        return verb.sentence().tokens().stream()
                .filter(t -> t.index() > verb.index())
                .takeWhile(t -> !FINITE.contains(t.pos()))
                .filter(t ->
                        t.lower().equals("by") && t.head().filter(Token::noun).isPresent())
                .findFirst();
    }

    /** Whether the verb is the last word of its clause, as in "…, officials said." */
    static boolean endsClause(Token verb) {
        return verb.sentence()
                .beside(verb, 1)
                .map(t -> Marks.stop(t) || Marks.quote(t))
                .orElse(true);
    }

    /** "who" in "police, who said": the word that it stands for. */
    private static Token antecedent(Token subject, Token verb) {
        if (!subject.pos().startsWith("W")) return subject;
        Optional<Token> head = verb.is("acl") ? verb.head() : Optional.empty();
        return head.or(() -> Nominal.antecedent(subject)).orElse(subject);
    }

    /** ", calling it a crime": a participle set off by a comma tells more of the subject, not of the word before. */
    private static boolean aside(Token verb) {
        return verb.pos().equals("VBG")
                && verb.sentence()
                        .beside(verb, -1)
                        .filter(t -> t.word().equals(","))
                        .isPresent();
    }

    /** The subject of the verb that this one is joined to or depends on. */
    private static Optional<Token> above(Token verb) {
        Optional<Token> head = verb.head();
        if (head.isEmpty() || !verb.is("conj", "advcl", "xcomp", "acl", "dep")) return Optional.empty();
        if (verb.is("acl") && head.get().noun() && !aside(verb)) return head;
        if (!head.get().verb()) return above(head.get());
        if (verb.is("xcomp") && head.get().child("obj").isPresent())
            return head.get().child("obj");
        if (verb.is("advcl") && passive(head.get())) return head.get().child("nsubj:pass");
        return subject(head.get()).or(() -> above(head.get()));
    }

    /** Whose words they are where a statement is the subject: "Turner's statement read", "released a statement saying". */
    static Optional<Token> owner(Token subject) {
        if (!UTTERANCES.contains(subject.lemma()) || !subject.pos().startsWith("NN")) return Optional.of(subject);
        return subject.child("nmod:poss")
                .or(() -> ofPhrase(subject))
                .or(() -> subject.children("compound").stream()
                        .filter(c -> c.pos().startsWith("NNP"))
                        .findFirst())
                .or(() -> giver(subject));
    }

    private static Optional<Token> ofPhrase(Token utterance) {
        return utterance.children("nmod").stream()
                .filter(n -> n.child("case")
                        .filter(c -> Set.of("by", "from").contains(c.lower()))
                        .isPresent())
                .findFirst();
    }

    private static Optional<Token> giver(Token utterance) {
        return utterance.is("obj") ? utterance.head().flatMap(v -> v.child("nsubj", "nsubj:pass")) : Optional.empty();
    }
}
