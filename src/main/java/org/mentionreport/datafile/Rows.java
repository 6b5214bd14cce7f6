package org.mentionreport.datafile;

import java.util.Iterator;
import java.util.List;

/**
 * The rows of a data file.
 *
 * @param rows in the order of the file
 * @param whole whether none of them was lost because it could not be read
 */
public record Rows(List<Row> rows, boolean whole) implements Iterable<Row> {
    static final Rows LOST = new Rows(List.of(), false);

    public Rows {
        rows = List.copyOf(rows);
    }

    @Override
    public Iterator<Row> iterator() {
        return rows.iterator();
    }
}
