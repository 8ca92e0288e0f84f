package org.claimgraph.extract.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Span;

/**
 * A word or mark of a sentence with its place in the parse: "said" in "officials said" has the subject "officials".
 *
 * <p>Relations are basic Universal Dependencies version 2, such as "nsubj", "obl", "acl:relcl".
 */
public final class Token {

    private final int index;
    private final String word;
    private final String lemma;
    private final String pos;
    private final String entity;
    private final Span span;
    private final List<Token> children = new ArrayList<>();
    private Optional<Token> head = Optional.empty();
    private String relation = "root";
    private boolean quoted;
    private Optional<Sentence> sentence = Optional.empty();

    Token(int index, String word, String lemma, String pos, String entity, Span span) {
        this.index = index;
        this.word = word;
        this.lemma = lemma.toLowerCase(Locale.ROOT);
        this.pos = pos;
        this.entity = entity;
        this.span = span;
    }

    void attach(Token newHead, String newRelation) {
        head = Optional.of(newHead);
        relation = newRelation;
        newHead.children.add(this);
    }

    void quote() {
        quoted = true;
    }

    void in(Sentence owner) {
        sentence = Optional.of(owner);
    }

    /** Its number in the article, from 0. */
    public int index() {
        return index;
    }

    /** The word as written. */
    public String word() {
        return word;
    }

    /** The word in lower case. */
    public String lower() {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The dictionary form in lower case. */
    public String lemma() {
        return lemma;
    }

    /** The Penn Treebank tag, such as "VBD". */
    public String pos() {
        return pos;
    }

    /** PERSON, LOCATION, ORGANIZATION, MISC or O. */
    public String entity() {
        return entity;
    }

    /** Its place in the article's text. */
    public Span span() {
        return span;
    }

    /** The word it depends on; empty for the root of a sentence. */
    public Optional<Token> head() {
        return head;
    }

    /** How it depends on its head; "root" where it has none. */
    public String relation() {
        return relation;
    }

    /** The words that depend on it, in order. */
    public List<Token> children() {
        return children;
    }

    /** The sentence that it stands in. */
    public Sentence sentence() {
        return sentence.orElseThrow();
    }

    /** Whether it stands between quotation marks; the marks themselves count as quoted. */
    public boolean quoted() {
        return quoted;
    }

    /** Whether it depends on its head in one of these ways; "obl" also means "obl:tmod" and the like. */
    public boolean is(String... relations) {
        for (String r : relations) {
            if (relation.equals(r) || relation.startsWith(r + ":")) return true;
        }
        return false;
    }

    /** The first child in one of these relations, the relations tried in order. */
    public Optional<Token> child(String... relations) {
        for (String r : relations) {
            for (Token c : children) if (c.is(r)) return Optional.of(c);
        }
        return Optional.empty();
    }

    /** All children in one of these relations. */
    public List<Token> children(String... relations) {
        return children.stream().filter(c -> c.is(relations)).toList();
    }

    /** Whether its lemma is one of these. */
    public boolean lemmaIn(Set<String> lemmas) {
        return lemmas.contains(lemma);
    }

    /** Whether it is a verb form. */
    public boolean verb() {
        return pos.startsWith("VB");
    }

    /** Whether it is a common or proper noun. */
    public boolean noun() {
        return pos.startsWith("NN");
    }

    /** Whether it has a letter or digit. */
    public boolean wordlike() {
        return word.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** It and all below it, in the order of the text. */
    public List<Token> subtree() {
        List<Token> all = new ArrayList<>();
        List<Token> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            Token t = open.removeLast();
            all.add(t);
            open.addAll(t.children);
        }
        all.sort((a, b) -> Integer.compare(a.index, b.index));
        return all;
    }

    /** Whether {@code other} stands above it in the parse, or is it. */
    public boolean under(Token other) {
        Optional<Token> t = Optional.of(this);
        while (t.isPresent()) {
            if (t.get() == other) return true;
            t = t.get().head;
        }
        return false;
    }

    @Override
    public String toString() {
        return word + "/" + pos + "/" + relation;
    }
}
