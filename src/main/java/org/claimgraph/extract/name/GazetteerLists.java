package org.claimgraph.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.claimgraph.extract.name.Known.Sort;

/** Reads the gazetteer's lists: hands over each spelling of a name with what is known under it. */
final class GazetteerLists {

    private static final String FOLDER = "/ontology/gazetteer/";

    private final BiConsumer<String, Known> known;
    private final BiConsumer<String, String> leader;

    GazetteerLists(BiConsumer<String, Known> known, BiConsumer<String, String> leader) {
        this.known = known;
        this.leader = leader;
    }

    void read() {
        Lexicon.lines(FOLDER + "states.tsv").forEach(line -> state(line.split("\t", -1)));
        Lexicon.lines(FOLDER + "bodies.tsv").forEach(line -> bodies(line.split("\t", -1)));
        Lexicon.lines(FOLDER + "leaders.tsv").forEach(line -> leaders(line.split("\t", -1)));
        Lexicon.lines(FOLDER + "places.tsv").forEach(line -> places(line.split("\t", -1)));
    }

    /** Columns: state, family names. */
    private void leaders(String[] columns) {
        for (String name : columns[1].split(";")) leader.accept(name, columns[0]);
    }

    /** Columns: name, other names, people, capital. */
    private void state(String[] columns) {
        String name = columns[0];
        Known state = new Known(name, Sort.STATE, Optional.empty());
        known.accept(name, state);
        names(columns[1]).forEach(n -> known.accept(n, state));
        names(columns[2]).forEach(n -> known.accept(n, new Known(name, Sort.PEOPLE, Optional.of(name))));
        spellings(columns[3], Sort.CAPITAL, Optional.of(name));
    }

    /** Columns: sort, state, bodies. */
    private void bodies(String[] columns) {
        Sort sort = Sort.valueOf(columns[0].toUpperCase(Locale.ROOT));
        for (String body : columns[2].split(";")) spellings(body, sort, filled(columns[1]));
    }

    /** Columns: what they lie within, places. */
    private void places(String[] columns) {
        for (String place : columns[1].split(";")) spellings(place, Sort.PLACE, filled(columns[0]));
    }

    private void spellings(String joined, Sort sort, Optional<String> within) {
        List<String> names = names(joined);
        names.forEach(n -> known.accept(n, new Known(names.getFirst(), sort, within)));
    }

    private static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("="));
    }

    private static Optional<String> filled(String column) {
        return column.isEmpty() ? Optional.empty() : Optional.of(column);
    }
}
