package org.claimgraph.extract.figure;

import static java.util.Locale.ROOT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimgraph.claim.Figure.Basis;
import org.claimgraph.extract.nlp.Sentence;
import org.claimgraph.extract.nlp.Token;
import org.claimgraph.extract.number.WordList;

/** How a count came about, from the words between and right beside number and outcome: "12 confirmed dead", "feared drowned". */
final class BasisReader {

    private static final Map<Basis, Pattern> WORDS = words();
    private static final int MARGIN = 4;

    private BasisReader() {}

    /** The basis that the words beside the figure tell, else that it occurred. */
    static Basis of(Match match) {
        String words = beside(match);
        return WORDS.entrySet().stream()
                .filter(e -> e.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Basis.OCCURRED);
    }

    private static String beside(Match match) {
        int number = match.amount().tokens().getFirst().index();
        int from = Math.min(number, match.outcome().index()) - MARGIN;
        int to = Math.max(number, match.outcome().index()) + 1;
        Sentence sentence = match.outcome().sentence();
        return String.join(
                " ",
                sentence.tokens().stream()
                        .filter(t -> t.index() >= from && t.index() <= to)
                        .map(Token::lower)
                        .toList());
    }

    private static Map<Basis, Pattern> words() {
        Map<Basis, Pattern> words = new LinkedHashMap<>();
        for (String line : WordList.lines(BasisReader.class, "basis-words.txt")) {
            String[] fields = line.split(" ", 2);
            words.put(
                    Basis.valueOf(fields[0].toUpperCase(ROOT)),
                    Pattern.compile("\\b(?:" + fields[1].replace(" ", "|") + ")\\b"));
        }
        return words;
    }
}
