package org.claimgraph.extract.figure;

import static org.claimgraph.extract.figure.Outcomes.Use.HARM;
import static org.claimgraph.extract.figure.Outcomes.Use.STATE;
import static org.claimgraph.extract.figure.Outcomes.Use.SUFFER;

import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Measure;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.Amount;

/** The counted people are what a verb befalls: "12 were killed", "killed 12", "12 died", "left 12 dead". */
final class Victim implements FigureRule {

    @Override
    public String name() {
        return "victim";
    }

    @Override
    public double confidence() {
        return 0.92;
    }

    @Override
    public Optional<Link> link(Amount amount) {
        return of(amount.top());
    }

    /** What befell the people of the phrase headed by {@code top}. */
    static Optional<Link> of(Token top) {
        Optional<Token> head = top.head();
        if (head.isEmpty()) return Optional.empty();
        if (top.is("nsubj:pass")) return passive(head.get());
        if (top.is("nsubj")) return subject(head.get());
        if (top.is("obj", "iobj")) return object(head.get(), top);
        return Optional.empty();
    }

    private static Optional<Link> passive(Token verb) {
        return Link.of(Outcomes.ofPhrase(verb), verb)
                .or(() -> harm(verb))
                .or(() -> state(verb))
                .or(() -> completed(verb));
    }

    private static Optional<Link> subject(Token verb) {
        boolean agent = verb.child("obj").isPresent()
                || (verb.pos().equals("VBG") && Outcomes.of(verb, HARM).isPresent());
        return Link.of(Outcomes.ofPhrase(verb), verb)
                .or(() -> Link.of(Outcomes.of(verb, SUFFER), verb))
                .or(() -> agent ? Optional.empty() : harm(verb).or(() -> state(verb)))
                .or(() -> completed(verb));
    }

    private static Optional<Link> object(Token verb, Token object) {
        return Link.of(Outcomes.ofPhrase(verb), verb)
                .or(() -> harm(verb))
                .or(() -> completed(verb))
                .or(() -> resultative(object));
    }

    /** "were reported killed", "are known to have died", "left 12 dead": what completes the verb. */
    private static Optional<Link> completed(Token verb) {
        return verb.children("xcomp", "ccomp", "advmod", "dep", "acl", "advcl").stream()
                .filter(c -> c.children("nsubj", "nsubj:pass").isEmpty())
                .flatMap(c -> state(c).or(() -> Link.of(Outcomes.of(c, SUFFER), c)).stream())
                .findFirst();
    }

    private static Optional<Link> resultative(Token object) {
        return object.sentence().beside(object, 1).flatMap(Victim::state);
    }

    private static Optional<Link> state(Token token) {
        return Link.of(Outcomes.of(token, STATE), token);
    }

    private static Optional<Link> harm(Token verb) {
        if (!verb.verb() && !verb.pos().startsWith("JJ")) return Optional.empty();
        return Link.of(Outcomes.of(verb, HARM).map(m -> joined(m, verb)), verb);
    }

    /** "killed or wounded" counts both in one number. */
    private static Measure joined(Measure measure, Token verb) {
        List<Token> others = verb.children("conj").stream()
                .filter(c -> c.index() - verb.index() <= 2
                        && c.children("nsubj", "nsubj:pass", "obj").isEmpty())
                .toList();
        boolean both =
                others.stream().flatMap(c -> Outcomes.of(c, HARM).stream()).anyMatch(m -> hurtAndKilled(measure, m));
        return both ? Measure.CASUALTIES : measure;
    }

    private static boolean hurtAndKilled(Measure a, Measure b) {
        return (a == Measure.KILLED && b == Measure.WOUNDED) || (a == Measure.WOUNDED && b == Measure.KILLED);
    }
}
