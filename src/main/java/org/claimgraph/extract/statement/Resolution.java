package org.claimgraph.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Source;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;

/** Names the speakers of an article's attributions in the order of the text: "he" is mostly the one who spoke before. */
final class Resolution {

    private final Parsed parsed;
    private final Cast cast;
    private final List<Attribution> attributions;

    Resolution(Parsed parsed, Cast cast, List<Attribution> attributions) {
        this.parsed = parsed;
        this.cast = cast;
        this.attributions = attributions;
    }

    /** Who makes each of the attributions, in the same order; empty where nobody can be made out. */
    List<Optional<Source.Mention>> speakers() {
        List<Optional<Source.Mention>> speakers = new ArrayList<>();
        Optional<Source> previous = Optional.empty();
        for (int i = 0; i < attributions.size(); i++) {
            Optional<Source.Mention> speaker = speaker(i, previous);
            speakers.add(speaker);
            previous = speaker.map(Source.Mention::source)
                    .or(() -> speakers.isEmpty() ? Optional.empty() : last(speakers));
        }
        return speakers;
    }

    private Optional<Source.Mention> speaker(int i, Optional<Source> previous) {
        Optional<Token> head = attributions.get(i).speaker();
        if (head.isPresent()) return head.map(h -> cast.source(h, previous));
        Optional<Source.Mention> carried = previous.map(p -> new Source.Mention(p, Optional.empty()));
        return follows(i) ? carried : named(i, previous).or(() -> carried);
    }

    /** Whether the one before stands in the same paragraph. */
    private boolean follows(int i) {
        return i > 0 && paragraph(i - 1) == paragraph(i);
    }

    /** The one who speaks next in the same paragraph. */
    private Optional<Source.Mention> named(int i, Optional<Source> previous) {
        boolean next = i + 1 < attributions.size() && paragraph(i + 1) == paragraph(i);
        return next
                ? attributions
                        .get(i + 1)
                        .speaker()
                        .map(h -> new Source.Mention(cast.source(h, previous).source(), Optional.empty()))
                : Optional.empty();
    }

    private int paragraph(int i) {
        return parsed.tokens().get(attributions.get(i).position()).sentence().paragraph();
    }

    private static Optional<Source> last(List<Optional<Source.Mention>> speakers) {
        return speakers.reversed().stream()
                .flatMap(Optional::stream)
                .map(Source.Mention::source)
                .findFirst();
    }
}
