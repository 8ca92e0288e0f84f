package org.claimgraph.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;

/** Runs the rules over an article: quotations first, then sources named in a phrase, then reporting verbs and nouns. */
final class Attributions {

    private final Parsed parsed;
    private final List<Attribution> found = new ArrayList<>();
    private final Set<Token> used = new HashSet<>();
    private final QuotedStretches quotations;

    private Attributions(Parsed parsed) {
        this.parsed = parsed;
        this.quotations = new QuotedStretches(parsed);
    }

    /** What somebody is said to have said, in the order in which a reader learns of it. */
    static List<Attribution> in(Parsed parsed) {
        Attributions attributions = new Attributions(parsed);
        QuotationRules.in(parsed).forEach(attributions::keep);
        parsed.tokens().forEach(attributions::sources);
        Cue.in(parsed).forEach(attributions::verb);
        parsed.tokens().forEach(attributions::nouns);
        attributions.found.sort(Comparator.comparingInt(Attribution::position));
        return List.copyOf(attributions.found);
    }

    private void sources(Token token) {
        NoCommentRule.read(token).ifPresent(this::keep);
        AccordingToRule.read(token).ifPresent(this::keep);
    }

    private void verb(Cue cue) {
        if (!used.contains(cue.verb())) CueRule.first(cue).ifPresent(this::keep);
    }

    private void nouns(Token token) {
        NounRule.read(token).ifPresent(this::keep);
        CitingRule.read(token, found).ifPresent(this::keep);
    }

    private void keep(Attribution attribution) {
        Attribution whole = attribution.saying(quotations.around(attribution));
        if (Content.of(whole.words(), parsed).isEmpty()) return;
        if (whole.rule() == Rule.QUOTATION || whole.rule() == Rule.QUOTATION_CONTINUED) quotations.take(whole.words());
        found.add(whole);
        used.addAll(whole.cue());
    }
}
