package org.claimgraph.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Statement.Mode;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;

/**
 * What was said, cut to its exact words: of {@code that the road "was closed".} the words {@code the road "was closed}.
 *
 * @param runs stretches of tokens without the marks at their edges, in order, none empty
 */
record Content(List<List<Token>> runs) {

    private static final Set<String> LEAD =
            Set.of("that", "to", "as", "of", "for", "it", "the", "a", "an", "by", "with", "on", "about");

    /** The content that these words hold, which may be none. */
    static Content of(Words words, Parsed parsed) {
        List<List<Token>> runs = new ArrayList<>();
        for (Words run : words.runs()) {
            List<Token> trimmed = trimmed(run.in(parsed));
            if (trimmed.stream().anyMatch(Token::wordlike)) runs.add(trimmed);
        }
        return new Content(withoutLead(runs));
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The tokens of all stretches, in order. */
    List<Token> tokens() {
        return runs.stream().flatMap(List::stream).toList();
    }

    /** Where the stretches stand. */
    List<Span> spans() {
        return runs.stream()
                .map(r -> Span.around(r.getFirst().span(), r.getLast().span()))
                .toList();
    }

    /** Whether all, none or some of the words stand in quotation marks. */
    Mode mode() {
        List<Token> words = tokens().stream().filter(Token::wordlike).toList();
        long quoted = words.stream().filter(Token::quoted).count();
        return quoted == 0 ? Mode.INDIRECT : quoted == words.size() ? Mode.DIRECT : Mode.MIXED;
    }

    private static List<Token> trimmed(List<Token> run) {
        int start = 0;
        int end = run.size();
        while (start < end && leads(run.get(start))) start++;
        while (start < end && trails(run.get(end - 1))) end--;
        return run.subList(start, end);
    }

    private static boolean leads(Token token) {
        return Marks.quote(token) || Marks.stop(token) || Marks.closesBracket(token) || joins(token);
    }

    /** "that" of "said that", and the "and" that a cut leaves over. */
    private static boolean joins(Token token) {
        return !token.quoted() && (token.lower().equals("that") && token.is("mark") || token.is("cc"));
    }

    private static boolean trails(Token token) {
        return Marks.quote(token)
                || Marks.stop(token) && !token.quoted()
                || Marks.opensBracket(token)
                || token.pos().equals("CC");
    }

    /** Of {@code to "leave at once"} only the quotation is what was said. */
    private static List<List<Token>> withoutLead(List<List<Token>> runs) {
        if (runs.size() != 1) return List.copyOf(runs);
        List<Token> run = runs.getFirst();
        int start = 0;
        while (start < run.size()
                && !run.get(start).quoted()
                && LEAD.contains(run.get(start).lower())) start++;
        boolean bare = start > 0
                && start < run.size()
                && run.subList(start, run.size()).stream().allMatch(Token::quoted);
        return List.of(bare ? trimmed(run.subList(start, run.size())) : run);
    }
}
