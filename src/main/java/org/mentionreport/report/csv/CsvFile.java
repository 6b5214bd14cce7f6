package org.mentionreport.report.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.report.ReportSource;

/**
 * Writes tables as files: RFC 4180, UTF-8 without a byte order mark, {@code \n}, quotes where needed.
 *
 * @param spreadsheetSafe whether text that a spreadsheet would run is defused
 */
record CsvFile(Path folder, boolean spreadsheetSafe) {

    /** Writes one table; fails with the file's name where the storage does, and where a row has no key. */
    <R> void write(Table<R> table, ReportSource source) throws IOException {
        Path file = folder.resolve(table.name() + ".csv");
        try (ICSVWriter writer = open(file)) {
            List<Column<R>> columns = table.columns();
            writer.writeNext(columns.stream().map(Column::name).toArray(String[]::new), false);
            Iterator<R> rows = table.rows(source);
            while (rows.hasNext() && writer.getException() == null) {
                writer.writeNext(cells(columns, rows.next(), file), false);
            }
            failOnSwallowedError(writer, file);
        }
    }

    private static ICSVWriter open(Path file) throws IOException {
        // A stream writer replaces half a surrogate pair, where Files.newBufferedWriter would fail the run for it.
        return new CSVWriter(
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)),
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_ESCAPE_CHARACTER,
                ICSVWriter.DEFAULT_LINE_END);
    }

    private <R> String[] cells(List<Column<R>> columns, R row, Path file) {
        String[] cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            Column<R> column = columns.get(i);
            String value = column.value().apply(row);
            cells[i] = spreadsheetSafe && column.type() == Column.Type.TEXT ? SpreadsheetSafe.defuse(value) : value;
        }
        if (cells[0].isEmpty()) {
            throw new IllegalStateException(
                    file.getFileName() + ": a row has no " + columns.get(0).name() + ": " + row);
        }
        return cells;
    }

    /** The library keeps an IOException to itself; a full disk must not look like a finished file. */
    private static void failOnSwallowedError(ICSVWriter writer, Path file) throws IOException {
        if (writer.checkError()) {
            throw new IOException("cannot write " + file, writer.getException());
        }
    }
}
