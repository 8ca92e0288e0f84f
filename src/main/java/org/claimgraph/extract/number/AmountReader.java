package org.claimgraph.extract.number;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Count;
import org.claimgraph.claim.Count.Qualifier;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;

/** Finds the numbers of a sentence that may count people: "between 70 and 90", "dozens", "more than 1.5 million". */
public final class AmountReader {

    private static final Map<String, Long> VAGUE = WordList.values("vague-numbers.txt");
    private static final Map<String, Long> ROUND = WordList.values("round-numbers.txt");
    private static final Pattern EXCEPT =
            pattern("\\ball\\s+but\\s+(" + Numerals.ANY + ")\\s+of\\s+(?:the|its|their)\\s+(" + Numerals.ANY + ")");
    private static final Pattern RANGE = pattern(
            "\\bbetween\\s+(" + Numerals.ANY + ")\\s+and\\s+(" + Numerals.ANY + ")" + "|(?<![-\\w.])(?<!from\\s)("
                    + Numerals.ANY + ")(?:\\s+to\\s+|\\s*[-–—]\\s*|\\s+or\\s+)(" + Numerals.ANY + ")(?![\\w%])");
    private static final Pattern VAGUE_WORDS =
            pattern("\\b" + WordList.anyOf(VAGUE.keySet()) + "\\b(?!\\s+of\\s+(?:thousands|millions)\\b)");
    private static final Pattern ROUND_WORDS = pattern("\\b" + WordList.anyOf(ROUND.keySet()) + "\\b");
    private static final Pattern SINGLE = pattern("(?<![\\w.,]|\\d-)" + Numerals.ANY + "(?![\\w])");

    private final Parsed parsed;
    private final List<Amount> found = new ArrayList<>();

    private AmountReader(Parsed parsed) {
        this.parsed = parsed;
    }

    /** The amounts of one sentence, in order and without overlap. */
    public static List<Amount> in(Sentence sentence, Parsed parsed) {
        AmountReader reader = new AmountReader(parsed);
        reader.each(EXCEPT, sentence, AmountReader::exception);
        reader.each(RANGE, sentence, AmountReader::range);
        reader.each(VAGUE_WORDS, sentence, AmountReader::vague);
        reader.each(ROUND_WORDS, sentence, AmountReader::round);
        reader.each(SINGLE, sentence, AmountReader::single);
        reader.found.sort(Comparator.comparing(Amount::number));
        return List.copyOf(reader.found);
    }

    /** Makes an amount of matched words, where they are one. */
    private interface Form {
        Optional<Count> count(MatchResult words, Optional<Qualifier> qualifier);
    }

    private void each(Pattern pattern, Sentence sentence, Form form) {
        Span part = sentence.span();
        Matcher m =
                pattern.matcher(parsed.text()).region(part.start(), part.end()).useTransparentBounds(true);
        while (m.find()) add(m.toMatchResult(), form);
    }

    private void add(MatchResult words, Form form) {
        Span span = trimmed(words);
        List<Token> tokens = parsed.within(span);
        if (tokens.isEmpty()
                || found.stream().anyMatch(a -> a.number().overlaps(span))
                || NotACount.at(span, parsed.text())) return;
        Optional<Qualifiers.Found> before = Qualifiers.before(parsed.text(), span.start());
        Optional<Qualifiers.Found> after = Qualifiers.after(parsed.text(), span.end());
        Span extent = new Span(
                before.map(Qualifiers.Found::at).orElse(span.start()),
                after.map(Qualifiers.Found::at).orElse(span.end()));
        form.count(words, before.or(() -> after).map(Qualifiers.Found::qualifier))
                .ifPresent(c -> found.add(new Amount(span, extent, worded(c, extent), tokens)));
    }

    /** The number words alone, without "between". */
    private static Span trimmed(MatchResult words) {
        int skipped = words.group().toLowerCase(ROOT).startsWith("between") ? words.start(1) - words.start() : 0;
        return new Span(words.start() + skipped, words.end());
    }

    private Count worded(Count count, Span extent) {
        return new Count(count.qualifier(), count.low(), count.high(), extent.in(parsed.text()));
    }

    private static Optional<Count> exception(MatchResult words, Optional<Qualifier> qualifier) {
        return both(words.group(1), words.group(2))
                .filter(v -> v[0] < v[1])
                .map(v -> Count.of(Qualifier.EXACT, v[1] - v[0], ""));
    }

    private static Optional<Count> range(MatchResult words, Optional<Qualifier> qualifier) {
        Optional<long[]> bounds =
                words.group(1) == null ? both(words.group(3), words.group(4)) : both(words.group(1), words.group(2));
        return bounds.filter(b -> b[0] < b[1]).map(b -> Count.range(b[0], b[1], ""));
    }

    private static Optional<Count> vague(MatchResult words, Optional<Qualifier> qualifier) {
        long low = VAGUE.getOrDefault(plain(words), 0L);
        return Optional.of(
                Count.of(qualifier.filter(q -> q == Qualifier.MORE_THAN).orElse(Qualifier.AT_LEAST), low, ""));
    }

    private static Optional<Count> round(MatchResult words, Optional<Qualifier> qualifier) {
        return Optional.of(Count.of(qualifier.orElse(Qualifier.ABOUT), ROUND.getOrDefault(plain(words), 0L), ""));
    }

    private static Optional<Count> single(MatchResult words, Optional<Qualifier> qualifier) {
        OptionalLong value = Numerals.value(words.group());
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(Count.of(qualifier.orElse(Qualifier.EXACT), value.getAsLong(), ""));
    }

    private static Optional<long[]> both(String low, String high) {
        OptionalLong a = Numerals.value(low);
        OptionalLong b = Numerals.value(high);
        return a.isEmpty() || b.isEmpty() ? Optional.empty() : Optional.of(new long[] {a.getAsLong(), b.getAsLong()});
    }

    private static String plain(MatchResult words) {
        return words.group().toLowerCase(ROOT).replaceAll("\\s+", " ");
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile("(?i)" + regex);
    }
}
