package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** "Officials said (that) the road was closed": the clause that a verb of saying governs, after it, before it or around it. */
final class ClauseRule implements CueRule {

    private static final Set<String> DOCUMENTS = WordList.words("documents.txt");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int REACH = 12;

    @Override
    public Optional<Attribution> read(Cue cue) {
        if (!cue.takes("clause") && !cue.takes("clause-that")) return Optional.empty();
        if (cue.takes("document") && !documentSpeaks(cue)) return Optional.empty();
        return that(cue.verb())
                .map(t -> Complement.after(cue.verb(), t))
                .or(() -> clause(cue).map(c -> misled(cue, c) ? rest(cue) : Complement.of(cue.verb(), c)))
                .flatMap(words -> cue.attribution(Rule.CLAUSE, words));
    }

    /** The parser took an opening phrase for the clause, though a clause follows: "Improbable as it was, Lee said it went well". */
    private static boolean misled(Cue cue, Token clause) {
        Optional<Token> next = cue.verb().sentence().beside(cue.verb(), 1);
        boolean goesOn = next.filter(
                        t -> Nominal.nominal(t) || Set.of("DT", "PRP$", "EX").contains(t.pos()))
                .isPresent();
        return clause.index() < cue.verb().index()
                && goesOn
                && !cue.takes("addressee")
                && WordOrderRule.clausal(rest(cue), cue);
    }

    private static Words rest(Cue cue) {
        return Complement.after(cue.verb(), Addressee.end(cue));
    }

    private static Optional<Token> clause(Cue cue) {
        return cue.takes("clause") ? cue.verb().child("ccomp") : Optional.empty();
    }

    /** The "that" after the verb and the words that tell to whom, where and when. */
    private static Optional<Token> that(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        int from = verb.index() + 1 - tokens.getFirst().index();
        return tokens.subList(from, Math.min(tokens.size(), from + REACH)).stream()
                .takeWhile(t ->
                        !FINITE.contains(t.pos()) && !t.quoted() && !t.pos().startsWith("W") && !adds(t))
                .filter(t -> t.lower().equals("that") && t.pos().equals("IN"))
                .findFirst();
    }

    /** The "adding" of "officials said, adding that". */
    private static boolean adds(Token token) {
        return token.pos().equals("VBG") && ReportingVerb.of(token).isPresent();
    }

    /** "The report found that…", but not "the boy found that…". */
    private static boolean documentSpeaks(Cue cue) {
        return Speaker.agent(cue.verb()).filter(s -> s.lemmaIn(DOCUMENTS)).isPresent();
    }
}
