package org.claimgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Revision;
import org.claimgraph.claim.Kept;
import org.claimgraph.claim.Reading;

/** The revisions of some articles, oldest first, to which readings are added: what is already there is not added again. */
final class Chains {

    private final Map<String, List<String>> revisions = new HashMap<>();
    private final Map<String, Arrival> arrivals = new LinkedHashMap<>();
    private final Set<String> superseded = new LinkedHashSet<>();

    /** Notes a revision that the graph holds. */
    void known(String article, String revision) {
        chain(article).add(revision);
    }

    /** Adds a reading at the end of its article's chain, unless it is in it. */
    Kept.Outcome add(Reading reading, java.time.Instant now) {
        Revision revision = reading.article().revision();
        List<String> chain = chain(revision.article().value());
        if (chain.contains(revision.id())) return Kept.Outcome.KNOWN;
        Optional<String> last = chain.isEmpty() ? Optional.empty() : Optional.of(chain.getLast());
        last.ifPresent(this::supersede);
        chain.add(revision.id());
        arrivals.put(revision.id(), new Arrival(reading, revision, chain.size(), last, true, now));
        return last.isPresent() ? Kept.Outcome.REVISED : Kept.Outcome.NEW;
    }

    /** What was added, in that order. */
    List<Arrival> arrivals() {
        return new ArrayList<>(arrivals.values());
    }

    /** The ids of revisions in the graph that are no longer current. */
    List<String> superseded() {
        return new ArrayList<>(superseded);
    }

    private List<String> chain(String article) {
        return revisions.computeIfAbsent(article, a -> new ArrayList<>());
    }

    private void supersede(String revision) {
        if (arrivals.containsKey(revision)) arrivals.computeIfPresent(revision, (id, arrival) -> arrival.superseded());
        else superseded.add(revision);
    }
}
