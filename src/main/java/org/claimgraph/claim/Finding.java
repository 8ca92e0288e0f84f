package org.claimgraph.claim;

/**
 * How a claim was found: the rule "according-to" with confidence 0.89.
 *
 * @param rule the rule's name, lower case with hyphens
 * @param confidence the share of this rule's finds that are expected to be right, from 0 to 1
 */
public record Finding(String rule, double confidence) {

    public Finding {
        if (!rule.matches("[a-z0-9]+(-[a-z0-9]+)*")) throw new IllegalArgumentException("a rule's name, not " + rule);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence);
        }
    }
}
