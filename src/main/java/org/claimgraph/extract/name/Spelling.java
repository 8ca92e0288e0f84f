package org.claimgraph.extract.name;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names in spite of their spelling: "Al-Qa'ida" and "al Qaida" are spelled alike. */
final class Spelling {

    private Spelling() {}

    /** The letters and digits of a name in lower case, without accents, blanks and marks. */
    static String key(String name) {
        String flat = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return flat.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Whether it is written like "IRGC", "U.S." or "G-7": two or more capitals and no small letter. */
    static boolean acronym(String name) {
        return name.length() <= 8
                && name.chars().filter(Character::isUpperCase).count() >= 2
                && name.chars().noneMatch(Character::isLowerCase)
                && !name.contains(" ");
    }

    /** Whether its first letter is a capital. */
    static boolean capitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** The name without a leading article, its blanks single. */
    static String bare(String name) {
        return name.replaceAll("\\s+", " ").replaceFirst("^(?i:the|a|an) ", "");
    }
}
