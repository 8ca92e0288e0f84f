package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Place;
import org.claimgraph.extract.name.Cast;
import org.claimgraph.extract.nlp.Parsed;
import org.claimgraph.extract.nlp.Token;

/**
 * To whom, through what and where somebody spoke: "told reporters in Geneva", "said in a statement".
 *
 * @param addressee the words that name whom the speaker addressed
 * @param medium the words that name through what the speaker spoke
 * @param place where the speaker was
 */
record Occasion(Optional<String> addressee, Optional<String> medium, Optional<Place> place) {

    static final Occasion UNTOLD = new Occasion(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Set<String> MEDIA = WordList.words("media.txt");
    private static final Set<String> THROUGH = Set.of("in", "on", "via", "by", "through", "at");

    /** The occasion as the cue's own phrases tell it. */
    static Occasion of(Attribution attribution, Parsed parsed, Cast cast) {
        Optional<Cue> cue = attribution.cue().stream().findFirst().flatMap(Cue::at);
        return cue.map(c -> new Occasion(addressee(c, parsed), medium(c, parsed), place(c, cast)))
                .orElse(UNTOLD);
    }

    private static Optional<String> addressee(Cue cue, Parsed parsed) {
        return UrgingRule.addressee(cue)
                .or(() -> phrases(cue, Set.of("to")).stream().findFirst())
                .map(a -> words(a, parsed));
    }

    private static Optional<String> medium(Cue cue, Parsed parsed) {
        return phrases(cue, THROUGH).stream()
                .filter(t -> t.lemmaIn(MEDIA))
                .findFirst()
                .map(m -> words(m, parsed));
    }

    private static Optional<Place> place(Cue cue, Cast cast) {
        return phrases(cue, Set.of("in", "at")).stream()
                .filter(t -> t.entity().equals("LOCATION"))
                .flatMap(t -> cast.placeAt(t).stream())
                .findFirst();
    }

    private static List<Token> phrases(Cue cue, Set<String> prepositions) {
        return cue.verb().children("obl", "nmod").stream()
                .filter(o -> o.child("case")
                        .filter(c -> prepositions.contains(c.lower()))
                        .isPresent())
                .toList();
    }

    /** The phrase headed by {@code head} without its preposition and relative clauses. */
    private static String words(Token head, Parsed parsed) {
        Words own = Words.under(head);
        for (Token child : head.children("case", "acl", "advcl", "appos", "punct", "parataxis"))
            own = own.minus(Words.under(child));
        List<Token> tokens = own.in(parsed);
        return Span.around(tokens.getFirst().span(), tokens.getLast().span())
                .in(parsed.text())
                .replaceAll("\\s+", " ");
    }
}
