package org.claimgraph.web.page;

import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Statement;

/**
 * A stretch of text that the same claims cover from end to end.
 *
 * @param words the text
 * @param beginning the ids of the claims that begin here
 * @param claim the id of the innermost claim, empty where there is none
 * @param kinds the kinds of all claims that cover it, as classes of style: "figure statement"
 */
public record Piece(String words, List<String> beginning, String claim, String kinds) {

    static Piece of(String words, List<String> beginning, List<Claim> innermostFirst) {
        String id = innermostFirst.isEmpty() ? "" : innermostFirst.getFirst().id();
        String kinds =
                innermostFirst.stream().map(Piece::kind).distinct().sorted().collect(Collectors.joining(" "));
        return new Piece(words, List.copyOf(beginning), id, kinds);
    }

    /** Whether a claim covers it. */
    public boolean marked() {
        return !claim.isEmpty();
    }

    static String kind(Claim claim) {
        return switch (claim) {
            case Figure _ -> "figure";
            case Statement _ -> "statement";
        };
    }
}
