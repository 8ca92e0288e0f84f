package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;

/** Finds who speaks: "officials" in "officials told reporters", the ministry in "the ministry issued a statement saying". */
final class Speaker {

    private static final Set<String> UTTERANCES = WordList.words("utterances.txt");
    private static final Set<String> BE = Set.of("was", "were", "been", "being", "is", "are", "be");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> TIMES = WordList.words("times.txt");
    private static final int CLIMBS = 4;

    private Speaker() {}

    /** The main word of the phrase that names the one who does what {@code verb} says; the owner where a statement speaks. */
    static Optional<Token> of(Token verb) {
        return agent(verb).flatMap(Speaker::owner);
    }

    /** The same for a verb beside a quotation, where parses go wrong: its subject, else the noun phrase after or before it. */
    static Optional<Token> quoting(Token verb) {
        Optional<Token> subject = verb.child("nsubj").map(s -> antecedent(s, verb));
        return subject.filter(s -> !s.quoted())
                .or(() -> inverted(verb))
                .or(() -> agent(verb))
                .flatMap(Speaker::owner);
    }

    private static Optional<Token> inverted(Token verb) {
        boolean finite = Set.of("VBD", "VBZ", "VBP", "VBN", "JJ").contains(verb.pos());
        return finite ? nameAfter(verb).flatMap(n -> headOf(n, verb)).filter(s -> !verb.lemma().equals("tell")) : Optional.empty();
    }

    /** The doer: by the parse, else the noun phrase beside a verb that is not passive. */
    static Optional<Token> agent(Token verb) {
        Optional<Token> parsed = relayed(verb).or(() -> agent(verb, CLIMBS));
        Optional<Token> spoken = passive(verb) || verb.pos().equals("VBG") ? parsed : parsed.or(() -> beside(verb));
        return spoken.or(() -> passive(verb) ? Optional.empty() : joined(verb));
    }

    /** "cited the army as stating", "was quoted as saying": the one relayed. */
    private static Optional<Token> relayed(Token verb) {
        Sentence sentence = verb.sentence();
        boolean as = verb.pos().equals("VBG") && sentence.beside(verb, -1).filter(t -> t.lower().equals("as")).isPresent();
        if (!as) return Optional.empty();
        Optional<Token> relay = sentence.tokens().stream()
                .filter(t -> t.index() < verb.index() && Set.of("cite", "quote").contains(t.lemma()))
                .reduce((a, b) -> b);
        return relay.flatMap(r -> passive(r) ? r.child("nsubj:pass", "nsubj") : r.child("obj").or(() -> nameAfter(r).flatMap(n -> headOf(n, r))));
    }

    /** The subject of the verb that this one hangs on in a way that the parser could not name. */
    private static Optional<Token> joined(Token verb) {
        return verb.is("dep") ? verb.head().filter(Token::verb).flatMap(h -> agent(h, CLIMBS)) : Optional.empty();
    }

    /** Whether the verb stands in the passive. */
    static boolean passive(Token verb) {
        if (verb.child("nsubj:pass", "aux:pass", "csubj:pass").isPresent()) return true;
        if (!verb.pos().equals("VBN")) return false;
        boolean bare = verb.is("acl") && verb.child("aux").isEmpty();
        return bare || before(verb).filter(t -> BE.contains(t.lower())).isPresent();
    }

    /** The word before, adverbs passed over. */
    private static Optional<Token> before(Token verb) {
        int distance = -1;
        Optional<Token> token = verb.sentence().beside(verb, distance);
        while (token.filter(t -> t.pos().startsWith("RB")).isPresent()) token = verb.sentence().beside(verb, --distance);
        return token;
    }

    private static Optional<Token> agent(Token verb, int climbs) {
        if (passive(verb)) return byPhrase(verb);
        Optional<Token> subject = verb.child("nsubj");
        if (subject.isPresent()) return subject.map(s -> antecedent(s, verb));
        return climbs == 0 ? Optional.empty() : above(verb, climbs - 1);
    }

    private static Optional<Token> byPhrase(Token verb) {
        return byWord(verb).flatMap(Token::head).filter(Token::noun);
    }

    /** The "by" after a passive verb that stands before its agent. */
    static Optional<Token> byWord(Token verb) {
        return verb.sentence().tokens().stream()
                .filter(t -> t.index() > verb.index())
                .takeWhile(t -> !FINITE.contains(t.pos()))
                .filter(t -> t.lower().equals("by") && t.head().filter(Token::noun).isPresent())
                .findFirst();
    }

    /** Whether the verb is the last word of its clause, as in "…, officials said." */
    static boolean endsClause(Token verb) {
        return verb.sentence().beside(verb, 1).map(t -> Marks.stop(t) || Marks.quote(t)).orElse(true);
    }

    /** "who" in "police, who said": the word that it stands for. */
    private static Token antecedent(Token subject, Token verb) {
        boolean relative = subject.pos().startsWith("W") && verb.is("acl");
        return relative ? verb.head().orElse(subject) : subject;
    }

    /** The subject of the verb that this one is joined to or depends on. */
    private static Optional<Token> above(Token verb, int climbs) {
        Optional<Token> head = verb.head();
        if (head.isEmpty() || !verb.is("conj", "advcl", "xcomp", "acl")) return Optional.empty();
        if (verb.is("acl") && !head.get().verb()) return aside(verb) ? clauseAbove(head.get()).flatMap(v -> agent(v, climbs)).or(() -> head) : head;
        if (verb.is("xcomp") && head.get().child("obj").isPresent()) return head.get().child("obj");
        if (verb.is("advcl") && passive(head.get())) return head.get().child("nsubj:pass");
        return agent(head.get(), climbs);
    }

    /** ", calling it a crime": a participle set off by a comma tells more of the subject, not of the word before. */
    private static boolean aside(Token verb) {
        return verb.pos().equals("VBG") && verb.sentence().beside(verb, -1).filter(t -> t.word().equals(",")).isPresent();
    }

    private static Optional<Token> clauseAbove(Token noun) {
        Optional<Token> top = noun.head();
        while (top.filter(t -> !t.verb()).isPresent()) top = top.flatMap(Token::head);
        return top;
    }

    /** Whose words they are where a statement is the subject: "Turner's statement read", "released a statement saying". */
    private static Optional<Token> owner(Token subject) {
        if (!UTTERANCES.contains(subject.lemma()) || !subject.pos().startsWith("NN")) return Optional.of(subject);
        return subject.child("nmod:poss")
                .or(() -> ofPhrase(subject))
                .or(() -> subject.children("compound").stream().filter(c -> c.pos().startsWith("NNP")).findFirst())
                .or(() -> giver(subject));
    }

    private static Optional<Token> ofPhrase(Token utterance) {
        return utterance.children("nmod").stream()
                .filter(n -> n.child("case").filter(c -> Set.of("by", "from").contains(c.lower())).isPresent())
                .findFirst();
    }

    private static Optional<Token> giver(Token utterance) {
        return utterance.is("obj") ? utterance.head().flatMap(v -> v.child("nsubj", "nsubj:pass")) : Optional.empty();
    }

    /** The noun phrase right before the verb, else right after it: for sentences that the parser misread. */
    static Optional<Token> beside(Token verb) {
        Optional<Token> before = before(verb).filter(Speaker::nominal).map(Speaker::topOfName);
        return before.or(() -> nameAfter(verb).flatMap(n -> headOf(n, verb)));
    }

    /** The noun phrase that follows the verb: articles, adjectives, nouns and "of" between them. */
    static Optional<Words> nameAfter(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        int start = verb.index() + 1 - tokens.getFirst().index();
        int end = start;
        while (end < tokens.size() && partOfName(tokens.get(end))) end++;
        boolean name = end > start && nominal(tokens.get(end - 1));
        return name ? Optional.of(Words.range(verb.index() + 1, verb.index() + end - start)) : Optional.empty();
    }

    /** The main word of a noun phrase near {@code verb}: the last noun before any "of". */
    static Optional<Token> headOf(Words name, Token verb) {
        return verb.sentence().tokens().stream()
                .filter(name::has)
                .takeWhile(t -> !t.pos().equals("IN"))
                .filter(Speaker::nominal)
                .reduce((a, b) -> b)
                .map(Speaker::topOfName);
    }

    private static boolean partOfName(Token token) {
        boolean within = Set.of("DT", "JJ", "CD", "PRP$", "POS").contains(token.pos()) || token.lower().equals("of");
        return !token.quoted() && (nominal(token) || within);
    }

    private static boolean nominal(Token token) {
        return (token.noun() || token.pos().equals("PRP")) && !TIMES.contains(token.lower());
    }

    private static Token topOfName(Token token) {
        Token top = token;
        while (top.is("compound", "flat") && top.head().filter(Token::noun).isPresent()) top = top.head().get();
        return top;
    }
}
