package org.claimgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleId;
import org.claimgraph.article.Layout;
import org.claimgraph.article.Layout.Part;
import org.claimgraph.article.Layout.Passage;
import org.claimgraph.article.Published;
import org.claimgraph.article.Span;
import org.claimgraph.extract.nlp.EnglishParser;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;

/** Parses sentences written in a test, with one parser for all tests: every line is a paragraph. */
public final class Parses {

    private static final Pattern DATELINE =
            Pattern.compile("^[A-Z][A-Z ,]+(, [A-Z][a-z]+ \\d+)?( \\([A-Za-z]+\\))? - ");

    private Parses() {}

    /** The parsed article of that text, published by "Daily Post" on that day, such as "2024-03-07". */
    public static Parsed of(String text, String publishedIsoDate) {
        return parse(text, Optional.of(Published.on(LocalDate.parse(publishedIsoDate), Published.Known.METADATA)));
    }

    /** The parsed article of that text, whose day of publication nobody knows. */
    public static Parsed undated(String text) {
        return parse(text, Optional.empty());
    }

    /** The one parser of all tests; another would take as much memory again. */
    public static EnglishParser parser() {
        return Loaded.PARSER;
    }

    /** The first token spelled {@code word}. */
    public static Token token(Parsed parsed, String word) {
        return token(parsed, word, 1);
    }

    /** The {@code nth} token spelled {@code word}, from 1. */
    public static Token token(Parsed parsed, String word, int nth) {
        return parsed.tokens().stream()
                .filter(t -> t.word().equals(word))
                .skip(nth - 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + nth + ". token " + word));
    }

    private static Parsed parse(String text, Optional<Published> published) {
        ArticleId id = ArticleId.of("Daily Post", published.map(Published::on), text);
        Layout layout = new Layout(passages(text), Optional.empty(), Optional.empty(), Optional.empty());
        return Loaded.PARSER.parse(
                new Article(id, Optional.empty(), "Daily Post", published, Optional.empty(), text, layout));
    }

    private static List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        Matcher lines = Pattern.compile("[^\n]+").matcher(text);
        while (lines.find()) {
            if (!lines.group().isBlank()) addLine(passages, lines.group(), lines.start());
        }
        return passages;
    }

    private static void addLine(List<Passage> passages, String line, int start) {
        Matcher dateline = DATELINE.matcher(line);
        int body = dateline.find() ? dateline.end() : 0;
        if (body > 0) passages.add(new Passage(Part.DATELINE, new Span(start, start + body)));
        passages.add(new Passage(Part.BODY, new Span(start + body, start + line.length())));
    }

    /** Loads the models when the first test needs them. */
    private static final class Loaded {
        static final EnglishParser PARSER = EnglishParser.load();
    }
}
