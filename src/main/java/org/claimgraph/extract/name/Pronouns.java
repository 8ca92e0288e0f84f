package org.claimgraph.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Source.Kind;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;

/**
 * Finds whom a pronoun means: the first fitting subject of its own sentence, then of the sentence before, then the
 * speaker before, then farther back.
 */
final class Pronouns {

    private static final Set<String> ONE = Set.of("he", "she", "him", "her", "himself", "herself");
    private static final Set<String> IT = Set.of("it", "itself");
    private static final Set<String> MANY = Set.of("they", "them", "themselves");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> SPEAKING = Set.of("i", "we", "us", "me");
    private static final int REACH = 5;

    private final Parsed parsed;
    private final Speakers speakers;

    Pronouns(Parsed parsed, Speakers speakers) {
        this.parsed = parsed;
        this.speakers = speakers;
    }

    /** Whether the word is a pronoun that stands for a speaker. */
    static boolean pronoun(Token word) {
        String w = word.lower();
        return ONE.contains(w)
                || IT.contains(w)
                || MANY.contains(w)
                || SPEAKING.contains(w)
                || RELATIVE.contains(w) && word.pos().startsWith("W");
    }

    /** Who is meant; empty where nobody fits. */
    Optional<Source> of(Token pronoun, Optional<Source> previous) {
        if (RELATIVE.contains(pronoun.lower())) return antecedent(pronoun).map(t -> mention(t, previous));
        if (SPEAKING.contains(pronoun.lower())) return previous;
        return subject(pronoun, pronoun.sentence().index(), pronoun)
                .or(() -> previous.filter(p -> ONE.contains(pronoun.lower()) && p.kind() == Kind.PERSON))
                .or(() -> subject(pronoun, pronoun.sentence().index() - 1, pronoun))
                .or(() -> previous.filter(p -> fits(pronoun, p)))
                .or(() -> farther(pronoun))
                .or(() -> previous);
    }

    private Source mention(Token head, Optional<Source> previous) {
        return pronoun(head)
                ? of(head, previous).orElseGet(() -> speakers.of(head, previous).source())
                : speakers.of(head, previous).source();
    }

    /** The noun that a relative clause hangs on. */
    private static Optional<Token> antecedent(Token relative) {
        Optional<Token> above = relative.head();
        while (above.isPresent() && !above.get().is("acl")) above = above.get().head();
        return above.flatMap(Token::head).or(() -> nounBefore(relative));
    }

    private static Optional<Token> nounBefore(Token relative) {
        List<Token> sentence = relative.sentence().tokens();
        return sentence.subList(0, relative.index() - sentence.getFirst().index()).reversed().stream()
                .limit(2)
                .filter(Token::noun)
                .findFirst();
    }

    private Optional<Source> farther(Token pronoun) {
        for (int i = pronoun.sentence().index() - 2;
                i >= Math.max(0, pronoun.sentence().index() - REACH);
                i--) {
            Optional<Source> found = subject(pronoun, i, pronoun);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The first subject of that sentence, outside quotation marks and before the pronoun, that the pronoun can mean. */
    private Optional<Source> subject(Token pronoun, int sentence, Token before) {
        if (sentence < 0) return Optional.empty();
        return subjects(parsed.sentences().get(sentence)).stream()
                .filter(t -> t.index() < before.index())
                .flatMap(t -> meant(t).stream())
                .filter(s -> fits(pronoun, s))
                .findFirst();
    }

    private static List<Token> subjects(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.is("nsubj") && !t.quoted())
                .toList();
    }

    /** A pronoun as subject is looked up in its turn, in the sentences before it. */
    private Optional<Source> meant(Token subject) {
        if (!pronoun(subject)) return speakers.certainly(subject).map(Source.Mention::source);
        return RELATIVE.contains(subject.lower())
                ? Optional.empty()
                : subject(subject, subject.sentence().index() - 1, subject);
    }

    private static boolean fits(Token pronoun, Source source) {
        String w = pronoun.lower();
        return switch (source.kind()) {
            case PERSON, UNNAMED -> ONE.contains(w);
            case ORGANIZATION, GROUP -> IT.contains(w) || MANY.contains(w);
            case DOCUMENT -> IT.contains(w);
        };
    }
}
