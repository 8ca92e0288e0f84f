package org.claimgraph.extract.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;
import org.claimgraph.claim.Statement.SaidOn;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.time.Days;
import org.claimgraph.extract.time.TimeMention;

/** Tells on which day somebody spoke: "said on Wednesday", and the same day for what is quoted from the same occasion. */
final class SpeakingDay {

    private static final int SENTENCES_APART = 2;
    private static final int NEAR = 6;
    private static final Set<String> ADJUNCT = Set.of("IN", "TO", "RB", "DT", "JJ", "CD");

    private final Parsed parsed;
    private final Days days;

    SpeakingDay(Parsed parsed) {
        this.parsed = parsed;
        this.days = Days.of(parsed.article());
    }

    /** The day that the sentence of the reporting words states for them; a day within what was said is not meant. */
    Optional<SaidOn> stated(Attribution attribution, Content content) {
        if (attribution.cue().isEmpty()) return Optional.empty();
        Token cue = attribution.cue().getFirst();
        return days.within(cue.sentence().span()).stream()
                .filter(m -> content.spans().stream().noneMatch(s -> s.overlaps(m.span())))
                .filter(m -> belongs(m, cue))
                .flatMap(m -> m.stretch().singleDay().stream())
                .findFirst()
                .map(d -> new SaidOn(d, SaidOn.Known.STATED));
    }

    /** The day of the statement before, where the same source goes on or one of its people is quoted right after it. */
    Optional<SaidOn> carried(Statement before, Statement now) {
        Optional<LocalDate> day = before.saidOn().map(SaidOn::day);
        boolean same = sentencesApart(before, now) <= SENTENCES_APART && oneOccasion(before, now);
        return day.filter(d -> same).map(d -> new SaidOn(d, SaidOn.Known.CARRIED));
    }

    private boolean belongs(TimeMention mention, Token cue) {
        List<Token> tokens = parsed.within(mention.span());
        if (tokens.isEmpty() || tokens.stream().anyMatch(t -> !t.entity().equals("O"))) return false;
        return opens(tokens.getFirst())
                || beside(tokens, cue)
                || tokens.stream().anyMatch(t -> hangsOn(t, cue));
    }

    /** "On Wednesday, the ministry said": the first words of the sentence. */
    private static boolean opens(Token first) {
        return first.index() - first.sentence().tokens().getFirst().index() <= 1;
    }

    /** "told reporters late on Sunday": a few words after the cue. */
    private boolean beside(List<Token> mention, Token cue) {
        int gap = mention.getFirst().index() - cue.index();
        if (gap < 0) return cue.index() - mention.getLast().index() == 1;
        return gap > 0
                && gap <= NEAR
                && parsed.tokens().subList(cue.index() + 1, mention.getFirst().index()).stream()
                        .allMatch(t -> ADJUNCT.contains(t.pos()) || t.noun());
    }

    /** Whether the words depend on the cue or on the verb that it is joined to, no clause between. */
    private static boolean hangsOn(Token token, Token cue) {
        Token top = token;
        while (top.head().isPresent() && top.is("compound", "nmod", "nummod", "flat", "det", "obl", "amod", "case")) {
            top = top.head().get();
        }
        return top == cue || top.verb() && cue.under(top) && cue.is("conj", "advcl", "xcomp");
    }

    private static boolean oneOccasion(Statement before, Statement now) {
        Source first = before.speaker().source();
        Source second = now.speaker().source();
        boolean quoted = now.mode() == Statement.Mode.DIRECT && first.kind() == Source.Kind.ORGANIZATION;
        return first.id().equals(second.id()) || quoted && speaksFor(second, first);
    }

    /** Whether the person speaks for the body or for a part of it: a State Department official for the United States. */
    private static boolean speaksFor(Source person, Source body) {
        List<String> names = body.speaksFor()
                .map(p ->
                        Stream.concat(Stream.of(p.name()), p.aliases().stream()).toList())
                .orElse(List.of());
        String party = " " + person.speaksFor().map(Party::name).orElse("") + " ";
        return names.stream().anyMatch(n -> party.contains(" " + n + " "));
    }

    private int sentencesApart(Statement before, Statement now) {
        return number(now.evidence().sentence()) - number(before.evidence().sentence());
    }

    private int number(Span span) {
        return parsed.within(span).getLast().sentence().index();
    }
}
