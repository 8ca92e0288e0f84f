package org.claimgraph.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import org.claimgraph.article.Span;
import org.claimgraph.claim.Figure;

/**
 * A figure that a reader finds in a sample: "killing at least 12 people" is 12 or more killed, by the coast guard's count.
 *
 * @param report the sample's file without its ending
 * @param words words of the report that hold the number
 * @param by part of the source's name; "-" for the report's own voice; empty where readers would differ
 * @param place part of the place's name; empty where readers would differ
 * @param period the kind of period; empty where readers would differ
 */
record KnownFigure(
        String report,
        String words,
        String measure,
        OptionalLong low,
        OptionalLong high,
        String by,
        String place,
        String period) {

    private static final String TABLE = "/samples/figures.csv";

    /** Every row of the table. */
    static List<KnownFigure> all() {
        try (var table = Objects.requireNonNull(KnownFigure.class.getResourceAsStream(TABLE));
                var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(KnownFigure::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the figure counts the same people: its number stands in the words, measure and bounds agree. */
    boolean foundBy(Figure figure, String text) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length()).overlaps(figure.number())
                && figure.measure().word().equals(measure)
                && figure.count().low().equals(low)
                && figure.count().high().equals(high);
    }

    /** Whether source, place and period are right as well, as far as the row gives them. */
    boolean toldBy(Figure figure) {
        return attributed(figure)
                && placed(figure)
                && (period.isEmpty() || period.equals(figure.period().kind()));
    }

    private boolean attributed(Figure figure) {
        if (by.equals("-")) return figure.attributedTo().isEmpty();
        return by.isEmpty()
                || figure.attributedTo()
                        .filter(m -> holds(m.source().name(), by))
                        .isPresent();
    }

    private boolean placed(Figure figure) {
        return place.isEmpty()
                || figure.place().filter(p -> holds(p.name(), place)).isPresent();
    }

    private static boolean holds(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static KnownFigure of(String line) {
        String[] cells = Arrays.copyOf(line.split("\\|", -1), 8);
        for (int i = 0; i < cells.length; i++) cells[i] = cells[i] == null ? "" : cells[i].strip();
        return new KnownFigure(
                cells[0], cells[1], cells[2], number(cells[3]), number(cells[4]), cells[5], cells[6], cells[7]);
    }

    private static OptionalLong number(String cell) {
        return cell.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cell));
    }
}
