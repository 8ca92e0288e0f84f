package org.claimgraph.extract.name;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.claim.Party;
import org.claimgraph.claim.Slug;

/** A state or organisation of an article with the names that the article uses: "United States", also "U.S.". */
final class Body {

    private final Optional<Known> known;
    private final Set<String> names = new LinkedHashSet<>();

    Body(Optional<Known> known) {
        this.known = known;
    }

    void add(String name) {
        names.add(Spelling.bare(name));
    }

    Optional<Known> known() {
        return known;
    }

    Set<String> names() {
        return names;
    }

    boolean state() {
        return known.filter(k -> k.sort() == Known.Sort.STATE || k.sort() == Known.Sort.PEOPLE)
                .isPresent();
    }

    boolean media() {
        return known.filter(k -> k.sort() == Known.Sort.MEDIA).isPresent();
    }

    /** The common name of a state or world body, else the fullest in the article. */
    String name() {
        boolean common = state()
                || known.filter(k -> k.sort() == Known.Sort.WORLD).isPresent()
                        && names.stream().allMatch(Spelling::acronym);
        return common ? known.map(Known::name).orElseThrow() : fullest();
    }

    private String fullest() {
        return names.stream()
                .max(Comparator.comparingInt(Body::telling).thenComparingInt(n -> n.split(" ").length))
                .orElseThrow();
    }

    /** A proper name tells more than letters, letters more than "the agency". */
    private static int telling(String name) {
        if (Spelling.acronym(name)) return 1;
        return Spelling.capitalised(name) && !name.matches(".* (group|movement)") ? 2 : 0;
    }

    /** The party that it is, whose id is the same in every article that knows it under any of its listed names. */
    Party party() {
        return new Party(Slug.of(known.map(Known::name).orElseGet(this::fullest)), name(), List.copyOf(names));
    }

    /** Whether one of its names ends in the noun, so that "the ministry" may point back to it. */
    boolean endsIn(String noun) {
        return names.stream().anyMatch(n -> (" " + n.toLowerCase(Locale.ROOT)).endsWith(" " + noun));
    }

    /** Whether one of its names starts in "Observatory for" or "Organization of" and the like: what follows says for what. */
    boolean turnsOn(String noun) {
        return names.stream()
                .anyMatch(n ->
                        n.toLowerCase(Locale.ROOT).matches("(.* )?" + Pattern.quote(noun) + " (of|for|on|against) .*"));
    }
}
