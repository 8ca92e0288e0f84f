package org.claimgraph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimgraph.article.Layout.Part;
import org.claimgraph.article.Layout.Passage;

/**
 * Reads an article's layout, paragraph by paragraph: above the first paragraph of content stand header, byline and
 * headline; a dateline opens one; captions, credits and "Read more" may stand anywhere.
 */
public final class LayoutReader {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;,][\"'”’)\\]]*|.*[\"”]", Pattern.DOTALL);
    private static final int LONGEST_HEADLINE = 160;

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private Optional<Dateline> dateline = Optional.empty();
    private Optional<String> byline = Optional.empty();
    private Optional<LocalDate> headerDate = Optional.empty();
    private final boolean headlines;
    private boolean aboveContent = true;

    private LayoutReader(String text, boolean headlines) {
        this.text = text;
        this.headlines = headlines;
    }

    /** The layout of {@code text}; where no other paragraph ends a sentence, what looks like a headline is content. */
    public static Layout read(String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        Layout layout = new LayoutReader(text, true).read(paragraphs);
        boolean sentences = layout.body().stream().anyMatch(p -> endsSentence(p.in(text)));
        return sentences ? layout : new LayoutReader(text, false).read(paragraphs);
    }

    private Layout read(List<Span> paragraphs) {
        for (Span paragraph : paragraphs) add(paragraph);
        return new Layout(passages, dateline, byline, headerDate);
    }

    private void add(Span paragraph) {
        Optional<Part> convention = Conventions.whole(paragraph.in(text));
        if (convention.isPresent()) pass(convention.get(), paragraph);
        else if (aboveContent) head(paragraph);
        else content(paragraph);
    }

    private void head(Span paragraph) {
        Optional<DateHeader> date = DateHeader.of(paragraph.in(text));
        if (date.isPresent()) header(paragraph, date.get());
        else if (Byline.names(paragraph.in(text)).isPresent()) byline(paragraph);
        else if (headlines && headline(paragraph)) pass(Part.HEADER, paragraph);
        else content(paragraph);
    }

    private void header(Span line, DateHeader date) {
        int end = line.start() + date.length();
        pass(Part.HEADER, new Span(line.start(), end));
        headerDate = headerDate.or(date::day);
        trimmed(end, line.end()).ifPresent(this::byline);
    }

    private void byline(Span line) {
        pass(Part.BYLINE, line);
        byline = byline.or(() -> Byline.names(line.in(text)));
    }

    /** A short line that does not end a sentence. */
    private boolean headline(Span line) {
        String words = line.in(text);
        return words.length() <= LONGEST_HEADLINE && DatelinePrefix.of(words).isEmpty() && !endsSentence(words);
    }

    private static boolean endsSentence(String words) {
        return SENTENCE_END.matcher(words).matches();
    }

    private void content(Span paragraph) {
        aboveContent = false;
        Span body = afterDateline(paragraph);
        int end = Conventions.creditTail(body.in(text))
                .map(at -> body.start() + at)
                .orElse(body.end());
        trimmed(body.start(), end).ifPresent(span -> pass(Part.BODY, span));
        trimmed(end, body.end()).ifPresent(span -> pass(Part.CREDIT, span));
    }

    private Span afterDateline(Span paragraph) {
        Optional<DatelinePrefix> prefix =
                dateline.isPresent() ? Optional.empty() : DatelinePrefix.of(paragraph.in(text));
        int start = prefix.map(p -> paragraph.start() + p.length()).orElse(paragraph.start());
        if (prefix.isEmpty() || start >= paragraph.end()) return paragraph;
        dateline = prefix.map(DatelinePrefix::dateline);
        trimmed(paragraph.start(), start).ifPresent(span -> pass(Part.DATELINE, span));
        return new Span(start, paragraph.end());
    }

    private void pass(Part part, Span span) {
        passages.add(new Passage(part, span));
    }

    private Optional<Span> trimmed(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) first++;
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) last--;
        return first < last ? Optional.of(new Span(first, last)) : Optional.empty();
    }
}
