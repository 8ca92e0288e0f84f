package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.extract.name.Name.Kind;

/** Gathers the mentions of each person: "Abu Rasheed" and "Rasheed" are Omar Abu Rasheed. */
final class People {

    private final Map<Name, Person> byMention = new HashMap<>();

    /** Finds each person's fullest name, and the role that any of the mentions tells. */
    People(Names names, Roles roles) {
        Map<String, List<Name>> clusters = clusters(names.all(Kind.PERSON));
        clusters.forEach((name, mentions) -> {
            Person person = person(name, mentions, roles);
            mentions.forEach(m -> byMention.put(m, person));
        });
    }

    /** The person named there. */
    Optional<Person> of(Name mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /** The one person who bears that family name in the article. */
    Optional<Person> surnamed(String word) {
        List<Person> bearers = byMention.values().stream()
                .distinct()
                .filter(p -> p.name().endsWith(" " + word))
                .toList();
        return bearers.size() == 1 && Spelling.capitalised(word) ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    /** The people whose office ends in that word, such as "minister". */
    List<Person> withOffice(String word) {
        return byMention.values().stream()
                .distinct()
                .filter(p -> p.role()
                        .filter(r -> r.toLowerCase(Locale.ROOT).endsWith(word))
                        .isPresent())
                .toList();
    }

    private static Person person(String name, List<Name> mentions, Roles roles) {
        List<Roles.Role> told =
                mentions.stream().flatMap(m -> roles.of(m).stream()).toList();
        Optional<Roles.Role> best =
                told.stream().filter(r -> r.speaksFor().isPresent()).findFirst();
        Optional<Roles.Role> role = best.or(() -> told.stream().findFirst());
        return new Person(name, role.map(Roles.Role::title), best.flatMap(Roles.Role::speaksFor));
    }

    /** Longer names first, so that each shorter one finds the nearest longer one that it is part of. */
    private static Map<String, List<Name>> clusters(List<Name> mentions) {
        List<String> full = fullNames(mentions);
        Map<String, List<Name>> clusters = new LinkedHashMap<>();
        for (Name mention : mentions) {
            clusters.computeIfAbsent(fullest(mention, mentions, full), n -> new ArrayList<>())
                    .add(mention);
        }
        return clusters;
    }

    private static List<String> fullNames(List<Name> mentions) {
        List<String> all = mentions.stream().map(Name::words).distinct().toList();
        return all.stream().filter(n -> all.stream().noneMatch(o -> part(n, o))).toList();
    }

    /** Among several full names that end alike, the last one named before the mention, else the first. */
    private static String fullest(Name mention, List<Name> mentions, List<String> full) {
        if (full.contains(mention.words())) return mention.words();
        List<Name> before = new ArrayList<>(mentions.subList(0, mentions.indexOf(mention)));
        Collections.reverse(before);
        return before.stream()
                .map(Name::words)
                .filter(full::contains)
                .filter(n -> part(mention.words(), n))
                .findFirst()
                .or(() -> full.stream().filter(n -> part(mention.words(), n)).findFirst())
                .orElse(mention.words());
    }

    /** Whether the short name's words stand side by side in the long one, or are its first and last. */
    private static boolean part(String brief, String full) {
        String b = padded(brief);
        String f = padded(full);
        return !b.equals(f) && (f.contains(b) || firstAndLast(b, f));
    }

    private static boolean firstAndLast(String brief, String full) {
        String[] b = brief.strip().split(" ");
        String[] f = full.strip().split(" ");
        return b.length == 2 && f.length > 2 && b[0].equals(f[0]) && b[1].equals(f[f.length - 1]);
    }

    private static String padded(String name) {
        return " " + Spelling.bare(name).replaceFirst("^(?i:al|el)-", "") + " ";
    }
}
