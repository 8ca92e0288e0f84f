package org.claimgraph.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.claim.ClaimIds;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Source;
import org.claimgraph.claim.Statement;
import org.claimgraph.claim.Statement.Act;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;

/** The rules that find statements, in order: find who is said to have said what, name the speakers, make statements. */
public final class StatementRules {

    private final Parsed parsed;
    private final Cast cast;
    private final ClaimIds ids;
    private final SpeakingDay day;

    private StatementRules(Parsed parsed, Cast cast) {
        this.parsed = parsed;
        this.cast = cast;
        this.ids = new ClaimIds(parsed.article().revision());
        this.day = new SpeakingDay(parsed);
    }

    /** The statements of an article in the order of their first words. */
    public static List<Statement> apply(Parsed parsed, Cast cast) {
        List<Attribution> attributions = Attributions.in(parsed);
        List<Optional<Source.Mention>> speakers = new Resolution(parsed, cast, attributions).speakers();
        return Nesting.of(new StatementRules(parsed, cast).statements(attributions, speakers));
    }

    private List<Statement> statements(List<Attribution> attributions, List<Optional<Source.Mention>> speakers) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            speakers.get(i).ifPresent(s -> statements.add(dated(statement(attribution, s), statements)));
        }
        statements.sort(Comparator.comparing((Statement s) -> s.evidence().extent())
                .thenComparing(s -> s.finding().rule().equals("citing")));
        return statements;
    }

    /** With the day of the statement before where it states none and the occasion goes on. */
    private Statement dated(Statement statement, List<Statement> before) {
        if (statement.saidOn().isPresent() || before.isEmpty() || statement.act() == Act.NO_COMMENT) return statement;
        return day.carried(before.getLast(), statement)
                .map(d -> Rewording.saidOn(statement, d))
                .orElse(statement);
    }

    private Statement statement(Attribution attribution, Source.Mention speaker) {
        Content content = Content.of(attribution.words(), parsed);
        Evidence evidence = evidence(attribution, content);
        Occasion occasion = Occasion.of(attribution, parsed, cast);
        return new Statement(
                ids.statement(evidence.quotation()),
                evidence,
                attribution.rule().finding(),
                speaker,
                cue(attribution),
                content.mode(),
                attribution.act(),
                occasion.addressee(),
                occasion.medium(),
                cast.placesIn(content.tokens()),
                occasion.place(),
                day.stated(attribution, content),
                Optional.empty());
    }

    /** The content's words, within the sentences from the cue's to the content's. */
    private Evidence evidence(Attribution attribution, Content content) {
        Span around = content.tokens().stream()
                .map(t -> t.sentence().span())
                .reduce(parsed.tokens().get(attribution.position()).sentence().span(), Span::around);
        return Evidence.in(parsed.text(), parsed.article().revision().sha256(), content.spans(), around);
    }

    private Optional<Statement.Cue> cue(Attribution attribution) {
        if (attribution.cue().isEmpty()) return Optional.empty();
        List<Token> words = attribution.cue();
        Span span = Span.around(words.getFirst().span(), words.getLast().span());
        return Optional.of(new Statement.Cue(span.in(parsed.text()), span));
    }
}
