package org.claimgraph.extract.statement;

import java.util.List;
import java.util.Optional;

/** One way in which a reporting verb's sentence holds what was said; the first rule that finds something has it. */
interface CueRule {

    /** The rules in order, the most precise first. */
    List<CueRule> ORDER = List.of(
            new UrgingRule(),
            new InversionRule(),
            new AsideRule(),
            new ClauseRule(),
            new ParentheticalRule(),
            new ChargeRule(),
            new DescriptionRule(),
            new InfinitiveRule(),
            new TollRule(),
            new TopicRule(),
            new ObjectRule(),
            new WordOrderRule());

    /** The statement that the cue reports, where this rule applies. */
    Optional<Attribution> read(Cue cue);

    /** What the first rule that applies finds. */
    static Optional<Attribution> first(Cue cue) {
        return ORDER.stream().flatMap(rule -> rule.read(cue).stream()).findFirst();
    }
}
