package org.claimgraph.extract.figure;

import static org.claimgraph.extract.time.Stretch.Shape.RUN;
import static org.claimgraph.extract.time.Stretch.Shape.SINCE;
import static org.claimgraph.extract.time.Stretch.Shape.UNTIL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.claim.Measure;
import org.claimgraph.claim.Period;
import org.claimgraph.claim.Statement;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.WordList;
import org.claimgraph.extract.time.Days;
import org.claimgraph.extract.time.Stretch;
import org.claimgraph.extract.time.TimeMention;

/** In which time a figure counts: one event, a stated stretch ("last month"), or all up to a day ("now exceeds 9,400"). */
final class PeriodReader {

    private static final Pattern RUNNING = Pattern.compile(
            "\\b(?:" + String.join("|", WordList.lines(PeriodReader.class, "running-words.txt")) + ")\\b");
    private static final Set<String> RUNNING_EVENTS =
            Set.copyOf(WordList.lines(PeriodReader.class, "running-events.txt"));
    private static final Set<String> INCIDENTS = Set.copyOf(WordList.lines(PeriodReader.class, "incidents.txt"));
    private static final Set<String> OCCURRING = Set.copyOf(WordList.lines(PeriodReader.class, "occurrence-verbs.txt"));
    private static final Set<Measure> STOCKS = EnumSet.of(Measure.HELD, Measure.AFFECTED);
    private static final Set<Measure> WORK =
            EnumSet.of(Measure.RESCUED, Measure.BODIES, Measure.RELEASED, Measure.DETAINED);
    private static final int LEAD = 4;
    private static final int RIGHT_AFTER = 5;

    private final Parsed parsed;
    private final Days days;
    private final Optional<LocalDate> main;

    PeriodReader(Parsed parsed, Days days) {
        this.parsed = parsed;
        this.days = days;
        this.main = ofIncident()
                .or(() -> parsed.sentences().stream()
                        .limit(LEAD)
                        .flatMap(s -> days.dayIn(s.span()).stream())
                        .findFirst());
    }

    private Optional<LocalDate> ofIncident() {
        return parsed.sentences().stream()
                .limit(2L * LEAD)
                .flatMap(s -> days.within(s.span()).stream())
                .filter(m -> m.stretch().singleDay().isPresent()
                        && parsed.within(m.span()).stream().anyMatch(PeriodReader::ofIncident))
                .flatMap(m -> m.stretch().singleDay().stream())
                .findFirst();
    }

    /** "the attack on Friday", "a bus crashed on Sunday": the day hangs on the word for an incident. */
    private static boolean ofIncident(Token day) {
        Optional<Token> head = day.head();
        while (head.isPresent() && !head.get().verb() && !head.get().lemmaIn(INCIDENTS))
            head = head.get().head();
        return head.filter(h -> h.lemmaIn(INCIDENTS)
                        || h.lemmaIn(OCCURRING)
                        || h.child("nsubj").filter(s -> s.lemmaIn(INCIDENTS)).isPresent())
                .isPresent();
    }

    /** The day of the report's main incident: the first that its text gives to one, else the first of its lead. */
    Optional<LocalDate> main() {
        return main;
    }

    /** The period of a figure. */
    Period of(Match match, Optional<Statement> statement) {
        Clause clause = Clause.of(match);
        Optional<Stretch> stated = stated(match, clause, statement);
        if (running(match, clause, stated)) return match.superseded() ? superseded(match) : cumulative(stated);
        if (window(match, clause, stated))
            return new Period.Window(stated.flatMap(Stretch::from), stated.flatMap(Stretch::to));
        return event(match, stated);
    }

    /** The days that the clause states, else those of the content or of a sentence that nobody speaks. */
    private Optional<Stretch> stated(Match match, Clause clause, Optional<Statement> statement) {
        return days.within(clause.span()).stream()
                .filter(m -> clause.holds(m.span()))
                .findFirst()
                .or(() -> statement.flatMap(s -> inContent(match, s)))
                .or(() -> statement.isPresent()
                        ? Optional.empty()
                        : days.nearest(
                                match.outcome().span(),
                                match.outcome().sentence().span()))
                .or(() -> relative(match))
                .map(TimeMention::stretch);
    }

    private Optional<TimeMention> inContent(Match match, Statement statement) {
        return statement.evidence().spans().stream()
                .filter(s -> s.covers(match.amount().number()))
                .flatMap(s -> days.nearest(match.outcome().span(), s).stream())
                .findFirst();
    }

    /** "the raid of May 3, where…": a day before a relative clause that the figure stands in. */
    private Optional<TimeMention> relative(Match match) {
        Optional<Token> clause = Optional.of(match.outcome());
        while (clause.isPresent() && !clause.get().is("acl:relcl"))
            clause = clause.get().head();
        return clause.flatMap(Token::head)
                .flatMap(noun -> days.within(match.outcome().sentence().span()).stream()
                        .filter(m ->
                                noun.subtree().stream().anyMatch(t -> m.span().covers(t.span())))
                        .findFirst());
    }

    private static boolean running(Match match, Clause clause, Optional<Stretch> stated) {
        if (stated.filter(s -> s.shape() == SINCE || s.shape() == UNTIL).isPresent()) return true;
        if (stated.filter(s -> s.shape() == RUN).isPresent()) return false;
        return STOCKS.contains(match.measure()) || marked(match, clause) || within(clause, RUNNING_EVENTS);
    }

    private static boolean marked(Match match, Clause clause) {
        if (match.toll() && RUNNING.matcher(told(match)).find()) return true;
        boolean count = match.toll()
                || match.finding().rule().equals("listed")
                || clause.tokens().contains(match.amount().head());
        return count && RUNNING.matcher(clause.words()).find();
    }

    /** What stands between the toll's name and its number: "rose on Sunday to". */
    private static String told(Match match) {
        int from = Math.min(match.outcome().index(), match.amount().head().index());
        int to = Math.max(match.outcome().index(), match.amount().head().index());
        return String.join(
                " ",
                match.outcome().sentence().tokens().stream()
                        .filter(t -> t.index() >= from && t.index() <= to)
                        .map(Token::lower)
                        .toList());
    }

    /** "in the war", "during the protests": a preposition before one of these nouns. */
    private static boolean within(Clause clause, Set<String> nouns) {
        return clause.tokens().stream()
                .filter(t -> t.lemmaIn(nouns))
                .anyMatch(t -> t.is("nsubj")
                        || t.child("case")
                                .filter(c -> c.lower().matches("in|during|since|of|from|by"))
                                .isPresent());
    }

    private static boolean window(Match match, Clause clause, Optional<Stretch> stated) {
        if (stated.isEmpty()) return false;
        if (WORK.contains(match.measure())) return true;
        return stated.get().shape() == RUN && !oneIncident(clause);
    }

    /** "a raid left six dead last month" tells of one event, "strikes killed 50" does not. */
    private static boolean oneIncident(Clause clause) {
        return clause.tokens().stream()
                .anyMatch(t -> t.lemmaIn(INCIDENTS) && t.pos().equals("NN"));
    }

    private Period cumulative(Optional<Stretch> stated) {
        Optional<LocalDate> from = stated.filter(s -> s.shape() == SINCE).flatMap(Stretch::from);
        Optional<LocalDate> to = stated.flatMap(Stretch::to).or(days::published);
        return new Period.Cumulative(from, to.filter(t -> from.isEmpty() || !t.isBefore(from.get())));
    }

    /** What a count was before ends on the day named right after it, else on one that the article does not tell. */
    private Period superseded(Match match) {
        int end = match.amount().number().end();
        Optional<LocalDate> to = days.within(match.outcome().sentence().span()).stream()
                .filter(m -> m.span().start() >= end && m.span().start() - end <= RIGHT_AFTER)
                .flatMap(m -> m.stretch().singleDay().stream())
                .findFirst();
        return new Period.Cumulative(Optional.empty(), to);
    }

    private Period event(Match match, Optional<Stretch> stated) {
        Optional<Stretch> when = stated.or(() -> inParagraph(match)).or(() -> main.map(Stretch::day));
        return new Period.Event(when.flatMap(Stretch::from), when.flatMap(Stretch::to));
    }

    private Optional<Stretch> inParagraph(Match match) {
        int own = match.outcome().sentence().index();
        return parsed.paragraph(match.outcome().sentence().paragraph()).stream()
                .filter(s -> s.index() < own)
                .flatMap(s -> days.within(s.span()).stream())
                .map(TimeMention::stretch)
                .filter(s -> s.singleDay().isPresent())
                .reduce((a, b) -> b);
    }
}
