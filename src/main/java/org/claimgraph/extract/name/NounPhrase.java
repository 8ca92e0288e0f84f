package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.extract.nlp.Token;

/**
 * The words of a noun phrase: "Health officials in Gaza" without "who declined to be named".
 *
 * @param head its main word
 * @param front what stands before the head, and the head
 * @param back what follows and still describes it: "in Gaza", "familiar with the talks"
 */
record NounPhrase(Token head, List<Token> front, List<Token> back) {

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those");

    /** The phrase around its main word. */
    static NounPhrase of(Token head) {
        return new NounPhrase(head, front(head), back(head));
    }

    private static List<Token> front(Token head) {
        List<Token> sentence = head.sentence().tokens();
        int offset = sentence.getFirst().index();
        int from = head.index() - offset;
        while (from > 0 && describes(sentence.get(from - 1), head)) from--;
        while (from < head.index() - offset && leads(sentence.get(from))) from++;
        return sentence.subList(from, head.index() - offset + 1);
    }

    /** A preposition or mark before the phrase is no part of it: "according to", "by". */
    private static boolean leads(Token word) {
        return word.is("case", "mark", "cc", "punct")
                || word.pos().matches("IN|TO")
                || word.lower().equals("according");
    }

    private static boolean describes(Token word, Token head) {
        return word != head
                && word.under(head)
                && !within(word, head, "acl:relcl", "appos", "conj", "parataxis", "cc", "punct");
    }

    private static List<Token> back(Token head) {
        List<Token> back = new ArrayList<>();
        List<Token> sentence = head.sentence().tokens();
        for (int i = head.index() + 1 - sentence.getFirst().index(); i < sentence.size(); i++) {
            Token word = sentence.get(i);
            if (!word.under(head) || within(word, head, "acl:relcl", "appos", "conj", "parataxis", "punct", "cc"))
                break;
            back.add(word);
        }
        return back;
    }

    /** Whether, on the way up to the head, the word hangs on it in one of these ways. */
    private static boolean within(Token word, Token head, String... relations) {
        Token top = word;
        while (top.head().filter(h -> h != head).isPresent()) top = top.head().orElseThrow();
        return top.is(relations) && !top.word().equals("-");
    }

    /** All words of the phrase, in order. */
    List<Token> tokens() {
        List<Token> all = new ArrayList<>(front);
        all.addAll(back);
        return all;
    }

    Span span() {
        List<Token> all = tokens();
        return Span.around(all.getFirst().span(), all.getLast().span());
    }

    /** The words as written. */
    String words() {
        return Roles.text(tokens());
    }

    /** The words without an article or possessive before them. */
    String bareWords() {
        List<Token> all = tokens();
        boolean determined =
                all.size() > 1 && DETERMINERS.contains(all.getFirst().lower());
        return Roles.text(determined ? all.subList(1, all.size()) : all);
    }

    /** Whether it starts with "the" or the like, and so points back. */
    boolean definite() {
        return Set.of("the", "this", "that", "these", "those", "its", "their")
                .contains(front.getFirst().lower());
    }

    boolean plural() {
        return head.pos().endsWith("S");
    }
}
