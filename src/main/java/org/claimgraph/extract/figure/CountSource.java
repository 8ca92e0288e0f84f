package org.claimgraph.extract.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.WordList;

/**
 * By whose count: the speaker of the innermost statement that holds the number, else the subject of a verb of counting:
 * "the ministry put the toll at 12". Nobody else, so the report's own voice stays nobody's.
 */
final class CountSource {

    private static final Set<String> COUNTING = Set.copyOf(WordList.lines(CountSource.class, "counting-verbs.txt"));
    private static final Set<String> COUNTERS = Set.of("PERSON", "ORGANIZATION", "LOCATION");
    private static final Set<String> OFFICES = Set.copyOf(WordList.lines(CountSource.class, "counters.txt"));

    private final Cast cast;
    private final List<Statement> statements;

    CountSource(Cast cast, List<Statement> statements) {
        this.cast = cast;
        this.statements = statements;
    }

    /** Whether the statement's speaker can count people; "aftershocks raised the toll to six" has none that can. */
    static boolean credible(Statement statement) {
        Source speaker = statement.speaker().source();
        boolean named = speaker.kind() == Source.Kind.PERSON || speaker.kind() == Source.Kind.ORGANIZATION;
        return statement.act() != Statement.Act.NO_COMMENT
                && (named || !statement.finding().rule().equals("toll") || counts(speaker.name()));
    }

    private static boolean counts(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("\\W+"))
                .anyMatch(w -> OFFICES.contains(w) || OFFICES.contains(w.replaceFirst("s$", "")));
    }

    /** The innermost statement whose content holds the number. */
    Optional<Statement> statement(Span number) {
        return statements.stream()
                .filter(s -> s.evidence().spans().stream().anyMatch(span -> span.covers(number)))
                .min(Comparator.comparingInt(CountSource::length));
    }

    /** Who gives the figure. */
    Optional<Source.Mention> of(Match match) {
        return statement(match.amount().number()).map(Statement::speaker).or(() -> counter(match));
    }

    private static int length(Statement statement) {
        return statement.evidence().spans().stream().mapToInt(Span::length).sum();
    }

    private Optional<Source.Mention> counter(Match match) {
        return above(match.amount().top())
                .or(() -> match.outcome().children("acl").stream()
                        .flatMap(v -> verb(v).stream())
                        .findFirst())
                .map(s -> cast.source(s, Optional.empty()));
    }

    private static Optional<Token> above(Token word) {
        Optional<Token> at = Optional.of(word);
        while (at.isPresent()) {
            Optional<Token> subject = verb(at.get());
            if (subject.isPresent()) return subject;
            at = at.flatMap(Token::head);
        }
        return Optional.empty();
    }

    private static Optional<Token> verb(Token verb) {
        return verb.lemmaIn(COUNTING) ? subject(verb) : Optional.empty();
    }

    /** The subject, or the agent of a passive, where it can count. */
    private static Optional<Token> subject(Token verb) {
        Optional<Token> agent = verb.children("obl").stream()
                .filter(o -> o.child("case").filter(c -> c.lower().equals("by")).isPresent())
                .findFirst();
        Optional<Token> doer = verb.child("nsubj").map(s -> antecedent(s, verb)).or(() -> agent);
        return doer.filter(s -> COUNTERS.contains(s.entity()) || s.lemmaIn(OFFICES));
    }

    /** "the report, which listed 21 injured": the noun before the relative clause. */
    private static Token antecedent(Token subject, Token verb) {
        boolean relative = subject.lower().matches("which|who|that") && verb.is("acl:relcl");
        return relative ? verb.head().orElse(subject) : subject;
    }
}
