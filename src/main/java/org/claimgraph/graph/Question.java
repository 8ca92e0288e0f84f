package org.claimgraph.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.claim.FigureFilter;
import org.claimgraph.claim.Measure;
import org.claimgraph.claim.Slug;
import org.claimgraph.claim.StatementFilter;
import org.jspecify.annotations.Nullable;

/**
 * A filter as a named statement and its parameters. The statement is the one that begins with the most selective part of
 * the filter: what one speaker said begins at the speaker, never at the list of all statements.
 *
 * @param cypher the statement
 * @param parameters its parameters except those of the page; null where a part does not filter
 */
record Question(Cypher cypher, Map<String, @Nullable Object> parameters) {

    /** Which statements are asked for. */
    static Question of(StatementFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("speaker", id(filter.speaker()));
        parameters.put("party", id(filter.party()));
        parameters.put("place", id(filter.place()));
        parameters.put(
                "words", filter.q().filter(q -> !q.isBlank()).map(Words::query).orElse(null));
        parameters.put("mode", filter.mode().map(Enum::name).orElse(null));
        parameters.put("saidFrom", filter.saidFrom().orElse(null));
        parameters.put("saidTo", filter.saidTo().orElse(null));
        parameters.put("start", filter.publishedTo().map(Rank::before).orElse(Rank.FIRST));
        parameters.put(
                "until", until(filter.publishedFrom(), filter.publishedTo().isPresent()));
        return new Question(Cypher.of("read/" + file(filter)), parameters);
    }

    /** Which figures are asked for. */
    static Question of(FigureFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("measure", filter.measure().map(Measure::word).orElse(null));
        parameters.put("place", id(filter.place()));
        parameters.put("source", id(filter.source()));
        parameters.put(
                "population",
                filter.population().map(Words::of).filter(w -> !w.isEmpty()).orElse(null));
        parameters.put(
                "periodKind",
                filter.periodKind().map(k -> k.toLowerCase(Locale.ROOT)).orElse(null));
        parameters.put("from", filter.from().orElse(null));
        parameters.put("to", filter.to().orElse(null));
        parameters.put("min", filter.min().isPresent() ? filter.min().getAsLong() : null);
        parameters.put("start", Rank.FIRST);
        parameters.put("until", Rank.end(false));
        return new Question(Cypher.of("read/" + file(filter)), parameters);
    }

    /** The parameters with those of one page: what comes after {@code key}, and {@code limit} items. */
    Map<String, @Nullable Object> page(String key, int limit) {
        Map<String, @Nullable Object> all = new HashMap<>(parameters);
        String start = (String) all.remove("start");
        all.put("after", start == null || key.compareTo(start) > 0 ? key : start);
        all.put("limit", limit);
        return all;
    }

    private static String file(StatementFilter filter) {
        if (filter.q().filter(q -> !q.isBlank()).isPresent()) return "statements-by-words";
        if (filter.speaker().isPresent()) return "statements-by-speaker";
        if (filter.party().isPresent()) return "statements-by-party";
        if (filter.place().isPresent()) return "statements-by-place";
        return filter.saidFrom().isPresent() && filter.saidTo().isPresent() ? "statements-by-day" : "statements";
    }

    private static String file(FigureFilter filter) {
        if (filter.place().isPresent()) {
            return filter.measure().isPresent() ? "figures-by-place-and-measure" : "figures-by-place";
        }
        if (filter.source().isPresent()) return "figures-by-source";
        return filter.measure().isPresent() ? "figures-by-measure" : "figures";
    }

    private static String until(Optional<LocalDate> publishedFrom, boolean datedOnly) {
        return publishedFrom.map(Rank::after).orElse(Rank.end(datedOnly));
    }

    private static @Nullable String id(Optional<String> idOrName) {
        return idOrName.map(Slug::of).orElse(null);
    }
}
