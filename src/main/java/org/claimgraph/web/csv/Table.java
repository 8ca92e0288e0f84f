package org.claimgraph.web.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The columns of a list, in order: figures have "measure", "low", "high".
 *
 * @param columns from left to right
 */
public record Table<T>(List<Column<T>> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** The header line and a line for each item. */
    public String of(List<T> items) {
        StringWriter text = new StringWriter();
        write(items, CsvWriter.builder().build(text));
        return text.toString();
    }

    private void write(List<T> items, CsvWriter into) {
        try (CsvWriter csv = into) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            for (T item : items)
                csv.writeRecord(columns.stream().map(c -> c.cell().apply(item)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes every row", e);
        }
    }
}
