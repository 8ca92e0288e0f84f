package org.claimgraph.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.nlp.Token;

/** Finds the words of titles in a sentence: "Prime Minister" and "spokesman", but no "General" of a place's name. */
final class TitleWords {

    private static final int LONGEST = 4;

    private TitleWords() {}

    /** The tokens that are a title or part of one; a single word within a person's name is none. */
    static Set<Token> in(List<Token> tokens) {
        Set<Token> titles = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) titles.addAll(at(tokens, i));
        return titles;
    }

    private static List<Token> at(List<Token> tokens, int from) {
        for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
            List<Token> words = tokens.subList(from, to);
            if (Nouns.wholeTitle(words) && !(words.size() == 1 && inName(words.getFirst()))) return words;
        }
        return List.of();
    }

    private static boolean inName(Token word) {
        return word.entity().equals("PERSON") && !word.word().endsWith(".");
    }
}
