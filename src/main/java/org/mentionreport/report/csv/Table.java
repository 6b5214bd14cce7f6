package org.mentionreport.report.csv;

import java.util.Iterator;
import java.util.List;
import org.mentionreport.report.ReportSource;

/** One CSV file: its name, its columns in order (the first is the key), and its rows, sorted by the key. */
interface Table<R> {

    /** The name of the file without {@code .csv}. */
    String name();

    List<Column<R>> columns();

    Iterator<R> rows(ReportSource source);
}
