package org.claimgraph.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Quotation;
import org.claimgraph.extract.nlp.Token;

/**
 * Gives every quotation that stands on its own a speaker: by the cue beside it, in {@code "We wait," she said}, else as a
 * continuation of the one before. A quotation within a reported clause is left to the rules for cues.
 */
final class QuotationRules {

    private static final int WHOLE = 5;

    private final Parsed parsed;
    private final List<Attribution> found = new ArrayList<>();
    private Optional<Quotation> previous = Optional.empty();

    private QuotationRules(Parsed parsed) {
        this.parsed = parsed;
    }

    /** The statements of an article's quotations, in order. */
    static List<Attribution> in(Parsed parsed) {
        QuotationRules rules = new QuotationRules(parsed);
        for (Quotation q : parsed.quotations()) {
            rules.read(q);
            rules.previous = Optional.of(q);
        }
        return rules.found;
    }

    private void read(Quotation q) {
        Frame frame = new Frame(parsed, q);
        if (runsOn(q)) prolong(q);
        else if (frame.stands()) attribute(q, frame);
    }

    /** Marks left open at the end of a paragraph and opened again at the start of the next. */
    private boolean runsOn(Quotation q) {
        boolean open = previous.filter(p -> !p.closed() && p.paragraph() == q.paragraph() - 1)
                .isPresent();
        return open && !found.isEmpty() && opensParagraph(q);
    }

    private boolean opensParagraph(Quotation q) {
        int mark = q.tokens().getFirst().index() - 1;
        return mark <= 0 || parsed.tokens().get(mark - 1).sentence().paragraph() != q.paragraph();
    }

    private void attribute(Quotation q, Frame frame) {
        Optional<Token> cue = frame.cue();
        if (cue.isPresent() && cue.equals(lastCue())) prolong(q);
        else if (cue.isPresent()) cued(frame, cue.get());
        else if (q.words() >= WHOLE || frame.sentence()) found.add(continued(frame));
    }

    private Optional<Token> lastCue() {
        return found.isEmpty()
                ? Optional.empty()
                : found.getLast().cue().stream().findFirst();
    }

    private void prolong(Quotation q) {
        Attribution last = found.removeLast();
        found.add(last.saying(last.words().plus(Words.of(q.tokens()))));
    }

    private void cued(Frame frame, Token cue) {
        Optional<Token> speaker = frame.speaker(cue);
        Act act = ReportingVerb.of(cue).map(ReportingVerb::act).orElse(Act.SAID);
        List<Token> words = frame.cueWords(cue);
        found.add(new Attribution(Rule.QUOTATION, act, words, speaker, frame.words()));
    }

    private static Attribution continued(Frame frame) {
        return new Attribution(Rule.QUOTATION_CONTINUED, Act.SAID, List.of(), frame.labelled(), frame.words());
    }
}
