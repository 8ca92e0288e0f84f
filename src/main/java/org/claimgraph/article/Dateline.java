package org.claimgraph.article;

import java.time.MonthDay;
import java.util.Optional;

/**
 * Where and when a wire report was filed: "CAIRO, March 7 (Reuters) -".
 *
 * @param place the place as written, usually in capitals
 * @param day the day of filing, which has no year
 * @param agency the agency's mark in brackets
 */
public record Dateline(Optional<String> place, Optional<MonthDay> day, Optional<String> agency) {}
