package org.claimgraph.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimgraph.article.CodePoints;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Place;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;

/** A statement as {@code extract} writes it: {@code "speaker": "Omar Abu Rasheed", "cue": "told", "mode": "indirect"}. */
record ExtractedStatement(
        String id,
        List<List<Integer>> spans,
        List<String> words,
        String speaker,
        Optional<List<Integer>> speakerSpan,
        String kind,
        Optional<String> affiliation,
        Optional<String> role,
        Optional<String> cue,
        Optional<List<Integer>> cueSpan,
        String mode,
        String act,
        Optional<LocalDate> saidOn,
        Optional<String> saidOnKnown,
        Optional<String> addressee,
        Optional<String> medium,
        List<String> places,
        Optional<String> saidIn,
        Optional<String> within,
        List<Integer> sentence,
        String rule,
        double confidence) {

    /** The form of {@code statement} that leaves the program. */
    static ExtractedStatement of(Statement statement, CodePoints offsets) {
        Source source = statement.speaker().source();
        return new ExtractedStatement(
                statement.id(),
                statement.evidence().spans().stream().map(s -> pair(s, offsets)).toList(),
                statement.evidence().words(),
                source.name(),
                statement.speaker().span().map(s -> pair(s, offsets)),
                lower(source.kind()),
                source.speaksFor().map(Party::name),
                source.role(),
                statement.cue().map(Statement.Cue::words),
                statement.cue().map(c -> pair(c.span(), offsets)),
                statement.mode().word(),
                statement.act().word(),
                statement.saidOn().map(Statement.SaidOn::day),
                statement.saidOn().map(s -> lower(s.known())),
                statement.addressee(),
                statement.medium(),
                statement.places().stream().map(Place::name).toList(),
                statement.saidIn().map(Place::name),
                statement.within(),
                pair(statement.evidence().sentence(), offsets),
                statement.finding().rule(),
                statement.finding().confidence());
    }

    /** Start and exclusive end in code points. */
    static List<Integer> pair(Span span, CodePoints offsets) {
        return List.of(offsets.at(span.start()), offsets.at(span.end()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
