package org.claimgraph.claim;

import java.util.Locale;

/** What befell the people that a figure counts, after the outcomes that conflict and disaster recorders keep apart. */
public enum Measure {
    /** Dead: "83 deaths". */
    KILLED,
    /** Hurt, also hospitalised after an accident: "30 wounded". */
    WOUNDED,
    /** Dead and wounded in one number: "500 casualties". */
    CASUALTIES,
    /** Missing, trapped or unaccounted for: "68 people were missing". */
    MISSING,
    /** Taken hostage or kidnapped: "253 abducted". */
    ABDUCTED,
    /** Captives held now: "134 hostages still held". */
    HELD,
    /** Freed, or to be freed: "12 prisoners were released". */
    RELEASED,
    /** Arrested or charged: "9 people were detained". */
    DETAINED,
    /** Fled, evacuated or made homeless: "10,000 fled". */
    DISPLACED,
    /** Brought to safety: "rescuers saved ten". */
    RESCUED,
    /** Bodies recovered, found, returned or buried, which is not a count of the killed: "47 bodies". */
    BODIES,
    /** Anything else that befell people: "2 million in need of food". */
    AFFECTED;

    /** The name in lower case, as in JSON, CSV and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
